import { describe, test } from "vitest";
import { createAlertHandlers } from "../../src/alerts/commands/handlers.ts";
import type { ActionRequest } from "../../src/advisor/model/command.ts";
import { replyToPlainText, type Reply } from "../../src/advisor/model/reply.ts";
import { PROACTIVE_MESSAGING } from "../../src/content/model/actions.ts";
import { createBoardHandlers } from "../../src/conversation/board-handlers.ts";
import { createConversation } from "../../src/conversation/conversation.ts";
import { createExecutor, type Executor, type ActionHandlers } from "../../src/conversation/executor.ts";
import type { Visitor } from "../../src/conversation/incoming.ts";
import { DEFAULT_ROLE } from "../../src/conversation/state-key.ts";
import { silentLog } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { openAlerts } from "../alerts/open-alerts.ts";
import { knowledge } from "../harness/knowledge.ts";
import { openFakeBoard } from "../jobs/fake-board.ts";
import { hold, readConversations, type ChannelClient, type Conversation } from "./conversation.ts";

/** The day on which all conversations take place, so that no answer changes with the calendar. */
const NOON = Date.parse("2026-11-22T12:00:00Z");

const HOUR_MS = 60 * 60 * 1000;

const QUIET = { typingAfterMs: 1e6, typingEveryMs: 1e6, acknowledgeAfterMs: 1e6 };

describe("conversations with the bot", () => {
  test.each(readConversations())("$file: $title", async (conversation) => {
    await hold(conversation, await openLoop(conversation));
  });
});

/** The bot's own conversation loop, over a store in memory. */
async function openLoop(written: Conversation): Promise<ChannelClient> {
  const { language, "time-zone": timeZone } = written;
  let now = NOON;
  const clock = () => now;
  const requests: ActionRequest[] = [];
  const executor = recording(createExecutor(...(await toHandlers(written, clock))), requests, written.fails);
  const parts = { knowledge: () => knowledge, store: openSqliteStore(":memory:"), executor, log: silentLog };
  const start = () => createConversation({ ...parts, now: clock, typingIndicator: QUIET });
  let conversation = start();
  const visitor: Visitor = {
    key: { channel: "directline", conversation: "conversation-1", person: "somebody", role: DEFAULT_ROLE },
    isGroup: false,
    language,
    abilities: written.alerts === "here" ? [PROACTIVE_MESSAGING] : [],
    ...(timeZone !== undefined && { timeZone }),
  };
  return {
    async send(message, before) {
      now += (before?.laterHours ?? 0) * HOUR_MS + 1000;
      if (before?.hasRestarted) conversation = start();
      now += 1;
      requests.length = 0;
      const replies: Reply[] = [];
      const { decision } = await conversation.answer(
        { ...visitor, message },
        {
          async send(said) {
            replies.push(...said);
            return said.map((reply) => ({ reply, activityId: "" }));
          },
          sendText: () => Promise.resolve(),
          showTyping: () => Promise.resolve(),
        },
      );
      return {
        text: replies.map(replyToPlainText).join("\n\n"),
        language: replies.at(-1)?.language ?? language,
        buttons: replies.flatMap(({ suggestions, ratings = [] }) => [...suggestions, ...ratings]),
        ...(decision && { decision }),
        requests: [...requests],
      };
    },
  };
}

const noted = () => Promise.resolve({ kind: "done" } as const);

/** What is asked of people and of the store is only noted; what is asked of boards and alerts is really done. */
async function toHandlers({ person, jobs, alerts }: Conversation, now: () => number): Promise<ActionHandlers[]> {
  return [
    { "save-feedback": noted, ...(person && { "request-person": noted }) },
    jobs ? createBoardHandlers(await openFakeBoard(knowledge.content, jobs, now)) : {},
    alerts ? createAlertHandlers(openAlerts(now)) : {},
  ];
}

/** Notes every request, and fails each where the conversation says so. */
function recording(executor: Executor, requests: ActionRequest[], fails: boolean): Executor {
  return {
    can: executor.can,
    async execute(request, context) {
      requests.push(request);
      return fails ? { kind: "failed" } : executor.execute(request, context);
    },
  };
}
