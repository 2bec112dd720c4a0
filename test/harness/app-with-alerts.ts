import { toCriteria } from "../../src/advisor/jobs/criteria.ts";
import type { Alerts, AlertDraft } from "../../src/alerts/alerts.ts";
import { createConfirmToken } from "../../src/alerts/signup/tokens.ts";
import type { Alert } from "../../src/jobs/model/alert.ts";
import { startBot, type BotOptions, type RunningBot } from "./start-bot.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** A bot with job alerts by mail. */
export type AppWithAlerts = RunningBot & {
  readonly alerts: Alerts;
  /** Requests an alert by mail; returns it with the token that confirms it. */
  readonly ask: (wish?: Partial<AlertDraft>, owner?: string) => Promise<{ alert: Alert; token: string }>;
  /** Creates a confirmed alert; returns it with the token of its lasting link. */
  readonly confirmed: (wish?: Partial<AlertDraft>, owner?: string) => Promise<{ alert: Alert; link: string }>;
};

const MORNING = Date.parse("2026-11-23T08:00:00Z");

/** Starts a bot whose mail goes to a folder until the test ends. Its clock stands still; default: on a Monday morning. */
export async function startAppWithAlerts(options: BotOptions = {}): Promise<AppWithAlerts> {
  const bot = await startBot({
    clock: () => MORNING,
    ...options,
    env: { MAIL_DIR: makeTemporaryFolder(), ...options.env },
  });
  const { alerts } = bot.app;
  let asked = 0;

  async function ask(wish: Partial<AlertDraft> = {}, owner = "directline/somebody/visitor") {
    asked += 1;
    const [channel = "", conversation = "", person = ""] = owner.split("/");
    const requester = `${owner} ${asked}`;
    const commandContext = { owner, channel, conversation, person, isGroup: false, requester };
    const wished = { ...WISH, ...wish };
    const criteria = toCriteria(wished.search, bot.knowledge.content);
    const signedUp = await alerts.signUp({ ...wished, criteria }, commandContext);
    if (!("alert" in signedUp)) throw new Error(`The alert was not taken: ${signedUp.kind}`);
    const token = await createConfirmToken(bot.store.alerts, signedUp.alert.id, bot.now());
    return { alert: signedUp.alert, token };
  }

  return Object.assign(bot, {
    alerts,
    ask,
    async confirmed(wish: Partial<AlertDraft> = {}, owner?: string) {
      const { token } = await ask(wish, owner);
      const alert = (await alerts.confirm(token))!;
      return { alert, link: alerts.toLink(alert) };
    },
  });
}

const WISH: Omit<AlertDraft, "criteria"> = {
  recipient: { kind: "mail", address: "anna@example.com" },
  language: "en",
  search: { role: "back-end-developer", place: "anywhere", wishes: "remote, Kotlin" },
  schedule: { frequency: "daily", hour: 7, timeZone: "Europe/Stockholm" },
};
