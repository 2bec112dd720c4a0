import { describe, test } from "vitest";
import { advise } from "../../src/advisor/advise.ts";
import { repliesAfter, sessionAfterFailure } from "../../src/advisor/after-effects.ts";
import { toPlainText } from "../../src/advisor/reply.ts";
import { createSession, type Session } from "../../src/advisor/session.ts";
import type { Knowledge } from "../../src/advisor/turn.ts";
import type { ActionName } from "../../src/content/flow-model.ts";
import { hold, readConversations, type Conversation, type Door } from "./conversation.ts";
import { knowledge } from "../knowledge.ts";

/** The day on which all conversations take place, so that no answer changes with the calendar. */
const NOON = Date.parse("2026-11-22T12:00:00Z");

describe("conversations with the advisor", () => {
  test.each(readConversations())("$file: $title", async (conversation) => {
    await hold(conversation, advisorDoor(knowledge, conversation));
  });
});

const HOUR_MS = 60 * 60 * 1000;

function advisorDoor(known: Knowledge, { language, person, fails }: Conversation): Door {
  let session = createSession(language);
  let now = NOON;
  let startedAt = NOON;
  const can: ActionName[] = ["save-feedback", ...(person ? (["request-person"] as const) : [])];
  return {
    async send(message, before) {
      now += (before?.laterHours ?? 0) * HOUR_MS + 1000;
      if (before?.hasRestarted) startedAt = now;
      // A session lives in a store between turns, as JSON.
      const stored = JSON.parse(JSON.stringify(session)) as Session;
      const outcome = advise(known, stored, message, { now: now + 1, startedAt, can });
      const { decision, effects = [] } = outcome;
      session = fails ? effects.reduce(sessionAfterFailure, outcome.session) : outcome.session;
      const replies = [...outcome.replies, ...effects.flatMap((effect) => repliesAfter(effect, !fails))];
      return {
        text: replies.map(toPlainText).join("\n\n"),
        language: replies.at(-1)?.language ?? session.language,
        buttons: replies.flatMap(({ suggestions, ratings = [] }) => [...suggestions, ...ratings]),
        decision,
        requests: effects.map(({ request }) => request),
      };
    },
  };
}
