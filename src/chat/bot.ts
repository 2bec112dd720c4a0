import type { Activity, TurnContext } from "botbuilder";
import { advise, welcome } from "../advisor/advise.ts";
import type { Decision, Knowledge, Outcome } from "../advisor/turn.ts";
import { toDay } from "../content/day.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import { toLanguage, toMessage } from "./message.ts";
import { renderReplies } from "./render.ts";
import { updateSession } from "./sessions.ts";

/** Handles one turn on any adapter. */
export type Bot = (context: TurnContext) => Promise<void>;

/** Hears of a turn that failed. */
export type TurnErrorHandler = (context: TurnContext, error: Error) => Promise<void>;

/** What the bot needs from the outside. */
export type BotParts = {
  /** Asked each turn, so a reload takes effect at the next message; at the start, turns wait for it. */
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly store: Store;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Creates the bot: greets who joins, and answers messages through the advisor. */
export function createBot({ knowledge, store, log, now }: BotParts): Bot {
  return async (context) => {
    const { activity } = context;
    const known = await knowledge();
    const startMs = now();
    if (activity.type === "message") {
      const outcome = await updateSession(store, activity, toLanguage(activity.locale), startMs, (session) =>
        advise(known, session, toMessage(activity), toDay(startMs)),
      );
      await send(context, outcome);
      if (outcome !== undefined) logTurn(log, activity, outcome.decision, now() - startMs);
    } else if (hasVisitorJoined(activity)) {
      const outcome = await updateSession(store, activity, toLanguage(activity.locale), startMs, (session) =>
        welcome(known, session, toDay(startMs)),
      );
      await send(context, outcome);
    }
  };
}

/** Says in the visitor's language that a turn failed; the fault itself goes to the log only. */
export function createTurnErrorHandler({ knowledge, log }: Pick<BotParts, "knowledge" | "log">): TurnErrorHandler {
  return async (context, error) => {
    log.error({ err: error, channel: context.activity.channelId }, "turn failed");
    const { content, search } = await knowledge();
    const language = search.detectLanguage(context.activity.text ?? "") ?? toLanguage(context.activity.locale);
    await context.sendActivity(content.voice.error[language]);
  };
}

async function send(context: TurnContext, outcome: Outcome | undefined): Promise<void> {
  if (outcome === undefined) return;
  await context.sendActivities(renderReplies(outcome.replies, context.activity.channelId));
}

function hasVisitorJoined({ type, membersAdded, recipient }: Activity): boolean {
  return (
    type === "conversationUpdate" &&
    (membersAdded ?? []).length > 0 &&
    (membersAdded ?? []).some(({ id }) => id !== recipient.id)
  );
}

function logTurn(log: Log, { channelId }: Activity, decision: Decision, ms: number): void {
  const { kind, topic, confidence } = decision;
  log.info({ channel: channelId, kind, topic, confidence, ms: Math.round(ms * 10) / 10 }, "answered");
}
