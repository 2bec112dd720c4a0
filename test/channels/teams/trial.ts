import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openApp } from "../../../src/app.ts";
import { readConfig } from "../../../src/config.ts";
import { silentLog } from "../../../src/log.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { startPlayground } from "../../../src/tools/teams-try/playground.ts";
import type { TestBrowser } from "../../harness/browser.ts";
import { openHeldWebhook, type HeldWebhook } from "./held-webhook.ts";
import { openPlaygroundPage, type PlaygroundPage } from "./playground-page.ts";
import { knowledge } from "../../harness/knowledge.ts";

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
  const folder = await mkdtemp(join(tmpdir(), "career-advice-teams-"));
  const webhook = await openHeldWebhook();
  const config = readConfig({
    PORT: "0",
    DATA_DIR: folder,
    HANDOFF_WEBHOOK_URL: webhook.url,
    HANDOFF_SECRET: "a-secret-of-more-than-thirty-two-letters",
  });
  const store = openSqliteStore(folder);
  const app = await openApp(
    { config, knowledge: () => knowledge, store, log: silentLog, now: Date.now },
    { teams: { acknowledgeAfterMs: ACKNOWLEDGE_AFTER_MS } },
  );
  const botEndpoint = `http://127.0.0.1:${app.port}/api/messages`;
  const playground = await startPlayground({ botEndpoint, folder, env: { PATH: process.env["PATH"] } });
  const teams = await openPlaygroundPage(browser, playground.origin);
  return {
    teams,
    webhook,
    async end() {
      await teams.leave();
      webhook.release();
      await Promise.all([playground.stop(), app.close()]);
      await store.close();
      webhook.close();
      await rm(folder, { recursive: true });
    },
  };
}
