import { describe, test } from "vitest";
import { createActions } from "../../src/conversation/create-actions.ts";
import { advise } from "../../src/advisor/advise.ts";
import { nextButtonAfter, repliesToResult, sessionAfterFailure } from "../../src/advisor/results/command-result.ts";
import type { ActionResult } from "../../src/advisor/model/command.ts";
import { replyToPlainText } from "../../src/advisor/model/reply.ts";
import { createSession, type Session } from "../../src/advisor/model/session.ts";
import type { Knowledge } from "../../src/understanding/knowledge.ts";
import { PROACTIVE_MESSAGING, type Ability } from "../../src/content/model/actions.ts";
import { hold, readConversations, type Conversation, type ChannelClient } from "./conversation.ts";
import type { Store } from "../../src/ports/store.ts";
import { openAlerts } from "../alerts/open-alerts.ts";
import { openFakeBoard } from "../jobs/fake-board.ts";
import { knowledge } from "../harness/knowledge.ts";
import { somebody } from "../harness/somebody.ts";

/** The day on which all conversations take place, so that no answer changes with the calendar. */
const NOON = Date.parse("2026-11-22T12:00:00Z");

describe("conversations with the advisor", () => {
  test.each(readConversations())("$file: $title", async (conversation) => {
    await hold(conversation, await advisorClient(knowledge, conversation));
  });
});

/** Nothing here is kept. */
const NO_STORE = {} as Store;

const HOUR_MS = 60 * 60 * 1000;

async function advisorClient(known: Knowledge, conversation: Conversation): Promise<ChannelClient> {
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
    ...(conversation.alerts === "here" ? ([PROACTIVE_MESSAGING] as const) : []),
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
      const requestContext = { now: now + 1, startedAt, can, ...(timeZone !== undefined && { timeZone }) };
      const outcome = advise(known, stored, message, requestContext);
      const { commands: commands = [] } = outcome;
      let { decision } = outcome;
      session = outcome.session;
      const replies = [...outcome.replies];
      for (const command of commands) {
        // What is asked of people and of the store is only noted; what is asked of boards and alerts is really done.
        const isNoted = command.request.action === "request-person" || command.request.action === "save-feedback";
        const result: ActionResult = fails
          ? { kind: "failed" }
          : isNoted
            ? { kind: "done" }
            : await actions.execute(command.request, somebody);
        if (result.kind === "failed") session = sessionAfterFailure(session, command);
        replies.push(...repliesToResult(command, result, known.content));
        const value = nextButtonAfter(command.request, result, known.content);
        const next = value && advise(known, session, { text: "", value, hasAttachment: false }, requestContext);
        session = next?.session ?? session;
        replies.push(...(next?.replies ?? []));
        decision = next?.decision ?? decision;
      }
      return {
        text: replies.map(replyToPlainText).join("\n\n"),
        language: replies.at(-1)?.language ?? session.language,
        buttons: replies.flatMap(({ suggestions, ratings = [] }) => [...suggestions, ...ratings]),
        decision,
        requests: commands.map(({ request }) => request),
      };
    },
  };
}
