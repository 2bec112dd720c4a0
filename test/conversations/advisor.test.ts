import { describe, test } from "vitest";
import { createActions } from "../../src/conversation/create-actions.ts";
import { advise } from "../../src/advisor/advise.ts";
import { nextAfter, repliesAfter, sessionAfterFailure } from "../../src/advisor/results/after-effects.ts";
import type { ActionResult } from "../../src/advisor/model/effect.ts";
import { toPlainText } from "../../src/advisor/model/reply.ts";
import { createSession, type Session } from "../../src/advisor/model/session.ts";
import type { Knowledge } from "../../src/advisor/model/turn.ts";
import { WRITE_HERE, type Ability } from "../../src/content/model/flow.ts";
import { hold, readConversations, type Conversation, type Door } from "./conversation.ts";
import type { Store } from "../../src/ports/store.ts";
import { openAlerts } from "../alerts/open-alerts.ts";
import { openFakeBoard } from "../jobs/fake-board.ts";
import { knowledge } from "../harness/knowledge.ts";
import { somebody } from "../harness/somebody.ts";

/** The day on which all conversations take place, so that no answer changes with the calendar. */
const NOON = Date.parse("2026-11-22T12:00:00Z");

describe("conversations with the advisor", () => {
  test.each(readConversations())("$file: $title", async (conversation) => {
    await hold(conversation, await advisorDoor(knowledge, conversation));
  });
});

/** Nothing here is kept. */
const NO_STORE = {} as Store;

const HOUR_MS = 60 * 60 * 1000;

async function advisorDoor(known: Knowledge, conversation: Conversation): Promise<Door> {
  const { language, person, fails, jobs, "time-zone": timeZone } = conversation;
  let session = createSession(language);
  let now = NOON;
  let startedAt = NOON;
  const board = jobs && (await openFakeBoard(known.content, jobs, () => now));
  const alerts = conversation.alerts && openAlerts(() => now);
  const can: readonly Ability[] = [
    "save-feedback",
    ...(person ? (["request-person"] as const) : []),
    ...(board ? (["find-jobs", "count-skills"] as const) : []),
    ...(alerts ? (["save-alert", "manage-alerts"] as const) : []),
    ...(conversation.alerts === "here" ? ([WRITE_HERE] as const) : []),
  ];
  const actions = createActions({
    store: NO_STORE,
    now: () => now,
    ...(board && { board }),
    ...(alerts && { alerts }),
  });
  return {
    async send(message, before) {
      now += (before?.laterHours ?? 0) * HOUR_MS + 1000;
      if (before?.hasRestarted) startedAt = now;
      // A session lives in a store between turns, as JSON.
      const stored = JSON.parse(JSON.stringify(session)) as Session;
      const moment = { now: now + 1, startedAt, can, ...(timeZone !== undefined && { timeZone }) };
      const outcome = advise(known, stored, message, moment);
      const { effects = [] } = outcome;
      let { decision } = outcome;
      session = outcome.session;
      const replies = [...outcome.replies];
      for (const effect of effects) {
        // What is asked of people and of the store is only noted; what is asked of boards and alerts is really done.
        const isNoted = effect.request.action === "request-person" || effect.request.action === "save-feedback";
        const result: ActionResult = fails
          ? { kind: "failed" }
          : isNoted
            ? { kind: "done" }
            : await actions.carryOut(effect.request, somebody);
        if (result.kind === "failed") session = sessionAfterFailure(session, effect);
        replies.push(...repliesAfter(effect, result, known.content));
        const value = nextAfter(effect.request, result, known.content);
        const next = value && advise(known, session, { text: "", value, hasAttachment: false }, moment);
        session = next?.session ?? session;
        replies.push(...(next?.replies ?? []));
        decision = next?.decision ?? decision;
      }
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
