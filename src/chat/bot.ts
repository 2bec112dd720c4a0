import type { Activity, TurnContext } from "botbuilder";
import { advise, welcome } from "../advisor/advise.ts";
import type { Actions } from "../advisor/effect.ts";
import type { Reply } from "../advisor/reply.ts";
import type { Circumstances, Decision, Knowledge } from "../advisor/turn.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import { carryOut } from "./carry-out.ts";
import { toLanguage, toMessage } from "./message.ts";
import { readRating } from "./ratings.ts";
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
  /** Carries out what flows ask for. */
  readonly actions: Actions;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Creates the bot: greets who joins, and answers messages through the advisor. */
export function createBot({ knowledge, store, actions, log, now }: BotParts): Bot {
  const startedAt = now();
  return async (context) => {
    const { activity } = context;
    const known = await knowledge();
    const startMs = now();
    const language = toLanguage(activity.locale);
    const moment: Circumstances = { now: startMs, startedAt, can: actions.can };
    if (activity.type === "message" || readRating(activity) !== undefined) {
      const outcome = await updateSession(store, activity, language, startMs, (session) =>
        advise(known, session, toMessage(activity), moment),
      );
      if (outcome === undefined) return;
      // What a turn asks for is carried out once it is saved, so that a turn decided anew asks for it once.
      const { replies, change } = await carryOut(outcome.effects ?? [], actions, log);
      if (change) {
        const { id: _, ...unnamed } = activity;
        await updateSession(store, unnamed, language, startMs, (session) => ({ session: change(session) }));
      }
      await send(context, [...outcome.replies, ...replies]);
      logTurn(log, activity, outcome.decision, now() - startMs);
    } else if (hasVisitorJoined(activity)) {
      const outcome = await updateSession(store, activity, language, startMs, (session) =>
        welcome(known, session, moment),
      );
      await send(context, outcome?.replies ?? []);
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

async function send(context: TurnContext, replies: readonly Reply[]): Promise<void> {
  if (replies.length === 0) return;
  await context.sendActivities(renderReplies(replies, context.activity.channelId));
}

function hasVisitorJoined({ type, membersAdded, recipient }: Activity): boolean {
  return type === "conversationUpdate" && (membersAdded ?? []).some(({ id }) => id !== recipient.id);
}

function logTurn(log: Log, { channelId }: Activity, decision: Decision, ms: number): void {
  const { kind, topic, step, confidence } = decision;
  log.info({ channel: channelId, kind, topic, step, confidence, ms: Math.round(ms * 10) / 10 }, "answered");
}
