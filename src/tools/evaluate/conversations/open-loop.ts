import { createAlertHandlers } from "../../../alerts/commands/handlers.ts";
import { createAlerts } from "../../../alerts/create-alerts.ts";
import type { ActionRequest } from "../../../advisor/model/command.ts";
import { PROACTIVE_MESSAGING } from "../../../content/model/actions.ts";
import { createBoardHandlers } from "../../../conversation/board-handlers.ts";
import { createConversationLoop } from "../../../conversation/conversation-loop.ts";
import { createExecutor, type ActionHandlers, type Executor } from "../../../conversation/executor.ts";
import type { Visitor } from "../../../conversation/incoming.ts";
import { DEFAULT_ROLE } from "../../../conversation/state-key.ts";
import { openBoards } from "../../../jobs/boards/open-boards.ts";
import { silentLog } from "../../../log.ts";
import { openSqliteStore, type Storage } from "../../../store/sqlite/store.ts";
import type { Knowledge } from "../../../understanding/knowledge.ts";
import { startJobtechServer } from "../../jobtech/server.ts";
import { sendThrough, type ChannelClient } from "../../talk/channel-client.ts";
import type { Conversation } from "./conversation.ts";

/** The bot's own conversation loop, with what a written conversation says is set up. */
export type OpenLoop = ChannelClient & { close(): Promise<void> };

/** Time of all conversations, so that no answer changes with the calendar; alerts are next due on the Monday after. */
const NOON = Date.parse("2026-11-22T12:00:00Z");
const MONDAY = Date.parse("2026-11-23T07:00:00Z");

const HOUR_MS = 60 * 60 * 1000;

const QUIET = { typingAfterMs: 1e6, typingEveryMs: 1e6, acknowledgeAfterMs: 1e6 };

/** Opens the loop over a store in memory. Boards are read from a fake JobTech; nothing leaves this machine. */
export async function openLoop(written: Conversation, knowledge: Knowledge): Promise<OpenLoop> {
  const { language, "time-zone": timeZone } = written;
  let now = NOON;
  const requests: ActionRequest[] = [];
  const store = openSqliteStore(":memory:");
  const setUp = await openHandlers(written, knowledge, store, () => now);
  const executor = recording(createExecutor(...setUp.handlers), requests, written.fails);
  const parts = { knowledge: () => knowledge, store, executor, log: silentLog };
  const start = () => createConversationLoop({ ...parts, now: () => now, typingIndicator: QUIET });
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
      const seen = await sendThrough(conversation, visitor, message);
      return { ...seen, requests: [...requests] };
    },
    async close() {
      await setUp.close();
      await store.close();
    },
  };
}

const noted = () => Promise.resolve({ kind: "done" } as const);

type SetUp = { readonly handlers: readonly ActionHandlers[]; close(): Promise<void> };

/** What is asked of people and of the store is only noted; what is asked of boards and alerts is really done. */
async function openHandlers(
  { person, jobs, alerts }: Conversation,
  { content }: Knowledge,
  store: Storage,
  now: () => number,
) {
  const parts: SetUp[] = [
    { handlers: [{ "save-feedback": noted, ...(person && { "request-person": noted }) }], close: noClose },
  ];
  if (jobs !== undefined) {
    const server = await startJobtechServer();
    if (jobs === "down") server.fault = "fault";
    const { skills, geography } = content;
    const shared = { skills: () => skills, geography: () => geography, log: silentLog, now };
    const board = await openBoards({ jobtechUrl: server.url, ...shared });
    parts.push({ handlers: [createBoardHandlers(board)], close: () => server.close() });
  }
  if (alerts !== undefined) {
    const secrets = { tokenSecrets: ["a secret of no worth, for written conversations"] };
    const opened = createAlerts({ store, now, ...secrets, wake: () => {}, nextRun: () => MONDAY });
    parts.push({ handlers: [createAlertHandlers(opened)], close: noClose });
  }
  return {
    handlers: parts.flatMap(({ handlers }) => handlers),
    close: async () => void (await Promise.all(parts.map((part) => part.close()))),
  };
}

const noClose = () => Promise.resolve();

/** Notes every request, and fails each where the conversation says so. */
function recording(executor: Executor, requests: ActionRequest[], fails: boolean): Executor {
  return {
    ...executor,
    async execute(request, context, turn) {
      requests.push(request);
      return fails ? { kind: "failed" } : executor.execute(request, context, turn);
    },
  };
}
