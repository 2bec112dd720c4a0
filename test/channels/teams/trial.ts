import { startPlayground } from "../../../src/tools/teams-try/playground.ts";
import type { TestBrowser } from "../../harness/browser.ts";
import { openHeldWebhook, type HeldWebhook } from "./held-webhook.ts";
import { openPlaygroundPage, type PlaygroundPage } from "./playground-page.ts";
import { startBot } from "../../harness/start-bot.ts";

/** Long enough for an immediate answer even on a busy machine, short enough to wait for. */
const ACKNOWLEDGE_AFTER_MS = 1500;

/** A bot on data of its own, a Playground in front of it, and a person at its page. */
export type Trial = {
  readonly teams: PlaygroundPage;
  /** Webhook that receives requests for a person. */
  readonly webhook: HeldWebhook;
  end(): Promise<void>;
};

/** Starts a trial whose bot acknowledges slow turns early. */
export async function startTrial(browser: TestBrowser): Promise<Trial> {
  const webhook = await openHeldWebhook();
  const bot = await startBot({
    env: { HANDOFF_WEBHOOK_URL: webhook.url, HANDOFF_SECRET: "a-secret-of-more-than-thirty-two-letters" },
    limits: { teams: { acknowledgeAfterMs: ACKNOWLEDGE_AFTER_MS } },
  });
  const botEndpoint = `${bot.address}/api/messages`;
  const folder = bot.config.DATA_DIR;
  const playground = await startPlayground({ botEndpoint, folder, env: { PATH: process.env["PATH"] } });
  const teams = await openPlaygroundPage(browser, playground.origin);
  return {
    teams,
    webhook,
    async end() {
      await teams.leave();
      webhook.release();
      await Promise.all([playground.stop(), bot.close()]);
      webhook.close();
    },
  };
}
