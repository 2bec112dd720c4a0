import { randomUUID } from "node:crypto";
import restify, { type Server } from "restify";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import type { WireActivity } from "../../../src/channels/direct-line/activity.ts";
import {
  createDirectLineAdapter,
  type DirectLineAdapter,
  type TurnLogic,
} from "../../../src/channels/direct-line/adapter.ts";
import type { DirectLineTurn } from "../../../src/channels/direct-line/turn.ts";
import { createConversations, type Conversations } from "../../../src/channels/direct-line/conversations.ts";
import { createTurnWorker } from "../../../src/conversation/turn-worker.ts";
import { silentLog, type Log } from "../../../src/log.ts";
import { createDirectLine, type DirectLineParts } from "../../../src/channels/direct-line/direct-line.ts";
import { answerRefusals } from "../../../src/http/route.ts";
import { openSqliteStore, type Storage } from "../../../src/store/sqlite/store.ts";
import { call, type Answer, type CallOptions } from "../../harness/call.ts";

/** Secret of every test server, so that a restarted one knows the tokens of the one before. */
export const SECRET = "a secret for tests, of at least 32 characters";

/** The time on a test server's clock at its start. */
export const START = Date.parse("2026-11-22T12:00:00.000Z");

/** A Direct Line service on a port of its own. */
export type TestServer = {
  readonly url: string;
  readonly adapter: DirectLineAdapter;
  readonly conversations: Conversations;
  readonly store: Storage;
  /** Moves the server's clock. */
  pass(milliseconds: number): void;
  /** Calls a path of the server. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  stop(): Promise<void>;
};

/** A bot that greets visitors and repeats their messages. */
export async function echoBot(context: DirectLineTurn): Promise<void> {
  const { type, text } = context.activity;
  if (type === "conversationUpdate")
    await context.sendActivity(`welcome, ${toText(context.activity["locale"]) || "stranger"}`);
  if (type === "message") await context.sendActivity(`echo: ${toText(text)}`);
}

function toText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Starts a service; it stops after the test, if not before. */
export async function startServer(
  options: Partial<Omit<DirectLineParts, "bot">> & {
    bot?: TurnLogic;
    dataDir?: string;
    log?: Log;
    startMs?: number;
    /** Changes the store. */
    wrap?: (store: Storage) => Storage;
    /** Registers what the server serves besides. */
    routes?: (server: Server) => void;
  } = {},
): Promise<TestServer> {
  const {
    dataDir = ":memory:",
    bot = echoBot,
    log = silentLog,
    startMs = 0,
    routes,
    wrap = (store) => store,
    ...rest
  } = options;
  let time = START + startMs;
  const now = () => time;
  const store = wrap(openSqliteStore(dataDir));
  const conversations = createConversations(store, now, rest.limits?.bytesPerConversation);
  const adapter = createDirectLineAdapter({ conversations, log });
  const worker = createTurnWorker({ turns: store.turns, processName: randomUUID(), log, now });
  const directLine = createDirectLine({
    conversations,
    turns: store.turns,
    worker,
    adapter,
    bot,
    tokenSecrets: [SECRET],
    retainDays: 30,
    now,
    log,
    ...rest,
  });
  const server = restify.createServer({ name: "" });
  directLine.routes(server);
  routes?.(server);
  answerRefusals(server, log);
  server.on("upgrade", (request, socket, head) => void directLine.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  worker.start();
  const url = `http://127.0.0.1:${server.address().port}`;
  let stopped: Promise<void> | undefined;

  async function stop(): Promise<void> {
    await directLine.close();
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await store.close();
  }

  const running: TestServer = {
    url,
    adapter,
    conversations,
    store,
    pass: (milliseconds) => void (time += milliseconds),
    call: (method, path, callOptions) => call(url + path, method, callOptions),
    stop: () => (stopped ??= stop()),
  };
  onTestFinished(() => running.stop());
  return running;
}

/** Asks for a stream that is refused. */
export function readRefusal(url: string): Promise<Answer> {
  const socket = new WebSocket(url);
  return new Promise((resolve, reject) => {
    socket.once("open", () => reject(new Error("the stream was opened")));
    socket.once("unexpected-response", (_, response) => {
      let text = "";
      response.on("data", (chunk) => (text += String(chunk)));
      response.once("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: new Headers(), body: JSON.parse(text) });
        socket.terminate();
      });
    });
    socket.on("error", reject);
  });
}

/** The texts of the messages among activities. */
export function texts(activities: readonly WireActivity[]): unknown[] {
  return activities.filter((activity) => activity.type === "message").map((activity) => activity["text"]);
}
