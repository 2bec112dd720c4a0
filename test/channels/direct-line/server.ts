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
import { silentLog, type Log } from "../../../src/log.ts";
import { createDirectLine, type DirectLineParts } from "../../../src/channels/direct-line/direct-line.ts";
import { answerRefusals } from "../../../src/http/route.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";

/** Secret of every test server, so that a restarted one knows the tokens of the one before. */
export const SECRET = "a secret for tests, of at least 32 characters";

/** The time on a test server's clock at its start. */
export const START = Date.parse("2026-11-22T12:00:00.000Z");

/** A Direct Line service on a port of its own. */
export type TestServer = {
  readonly url: string;
  readonly adapter: DirectLineAdapter;
  readonly conversations: Conversations;
  /** Moves the server's clock. */
  pass(milliseconds: number): void;
  /** Calls an address; `body` is sent as JSON, a string as it is. */
  call(method: string, path: string, options?: CallOptions): Promise<Reply>;
  stop(): Promise<void>;
};

/** Options of a call. */
export type CallOptions = { token?: string; body?: unknown; headers?: Record<string, string> };

/** An answer; `body` is its JSON, or `undefined`. A test looks into it freely: a wrong shape fails the test. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Reply = { readonly status: number; readonly headers: Headers; readonly body: any };

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
    apologize?: TurnLogic;
    dataDir?: string;
    log?: Log;
    startMs?: number;
    /** Registers what the server serves besides. */
    routes?: (server: Server) => void;
  } = {},
): Promise<TestServer> {
  const { dataDir = ":memory:", bot = echoBot, log = silentLog, startMs = 0, routes, apologize, ...rest } = options;
  let time = START + startMs;
  const now = () => time;
  const store = openSqliteStore(dataDir);
  const conversations = createConversations(store, now);
  const adapter = createDirectLineAdapter({ conversations, log, ...(apologize && { apologize }) });
  const directLine = createDirectLine({
    conversations,
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
    pass: (milliseconds) => void (time += milliseconds),
    call: (method, path, callOptions) => call(url + path, method, callOptions),
    stop: () => (stopped ??= stop()),
  };
  onTestFinished(() => running.stop());
  return running;
}

/** A visitor with a conversation that has begun. */
export type Visitor = {
  readonly token: string;
  readonly conversationId: string;
  readonly userId: string;
  readonly streamUrl: string;
  readonly resume: string;
  /** Posts an activity. */
  post(activity: unknown): Promise<Reply>;
  /** Says something. */
  say(text: string, clientActivityID?: string): Promise<Reply>;
};

/** Opens a session and starts its conversation, as the widget does. */
export async function enter(server: TestServer, start: object = {}): Promise<Visitor> {
  const session = (await server.call("POST", "/widget/session", { body: {} })).body;
  const { token } = session;
  const started = await server.call("POST", "/v3/directline/conversations", { token, body: start });
  const path = `/v3/directline/conversations/${session.conversationId}/activities`;
  const post = (activity: unknown) => server.call("POST", path, { token, body: activity });
  return {
    ...session,
    streamUrl: started.body.streamUrl,
    post,
    say: (text, clientActivityID) =>
      post({ type: "message", text, from: { id: "me" }, channelData: clientActivityID && { clientActivityID } }),
  };
}

/** A WebSocket that keeps what it is sent. */
export type Stream = {
  readonly socket: WebSocket;
  readonly activities: readonly WireActivity[];
  readonly watermark: string;
  /** Resolves with everything received once that satisfies the condition. */
  until(condition: (activities: readonly WireActivity[]) => boolean): Promise<readonly WireActivity[]>;
  /** Resolves with the code the server closed the socket with. */
  readonly closed: Promise<number>;
};

/** Opens a stream; it is closed after the test. */
export async function openStream(
  url: string,
  options: { autoPong?: boolean; origin?: string; headers?: Record<string, string> } = {},
): Promise<Stream> {
  const socket = new WebSocket(url, options);
  const activities: WireActivity[] = [];
  const waiting = new Set<() => void>();
  let watermark = "";
  socket.on("message", (data: Buffer) => {
    const frame = JSON.parse(data.toString("utf8"));
    activities.push(...frame.activities);
    watermark = frame.watermark;
    for (const look of waiting) look();
  });
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  await new Promise<void>((resolve, reject) => {
    socket.once("open", () => resolve());
    socket.once("unexpected-response", (_, response) => reject(new Error(`refused with ${response.statusCode}`)));
    socket.once("error", reject);
  });
  onTestFinished(() => socket.terminate());
  return {
    socket,
    activities,
    get watermark() {
      return watermark;
    },
    closed,
    until: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition(activities)) return;
          waiting.delete(look);
          resolve(activities);
        };
        waiting.add(look);
        look();
      }),
  };
}

/** Asks for a stream that is refused. */
export function readRefusal(url: string): Promise<Reply> {
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

async function call(url: string, method: string, { token, body, headers = {} }: CallOptions = {}): Promise<Reply> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}
