import { Agent, request } from "undici";
import { WebSocket } from "ws";

/** A visitor with an open socket. */
export type Visitor = { post(text: string, clientActivityID: string): Promise<void>; close(): void };

/** Times of one message, in milliseconds, and its answers. */
export type Seen = { readonly dueMs: number; answeredMs?: number; shown: number; answers: Set<string>; twice: number };

/** Many visitors of one bot, and the times of their messages. */
export type Crowd = {
  readonly visitors: readonly Visitor[];
  /** By the message's id. */
  readonly messages: ReadonlyMap<string, Seen>;
  /** Sends a visitor's message. @param dueMs time of `performance.now()` at which it was due. */
  say(visitor: number, text: string, dueMs: number): void;
  close(): Promise<void>;
};

type Frame = {
  readonly activities: readonly {
    readonly id?: string;
    readonly replyToId?: string;
    readonly channelData?: { readonly clientActivityID?: string };
  }[];
};

const OPENED_AT_ONCE = 20;
const CONNECTIONS = 100;

/** Shorter than the server's, which could otherwise end a connection at the moment of its reuse. */
const KEEP_ALIVE_MS = 1000;

/** Opens the conversations and sockets of a crowd as the widget does. */
export async function gather(address: string, size: number): Promise<Crowd> {
  const dispatcher = new Agent({
    connections: CONNECTIONS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
  });
  const messages = new Map<string, Seen>();
  const visitors: Visitor[] = [];
  const faults: unknown[] = [];
  let said = 0;

  async function call(path: string, body: unknown, token?: string): Promise<Record<string, string>> {
    const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
    const response = await request(address + path, { method: "POST", dispatcher, headers, body: JSON.stringify(body) });
    const text = await response.body.text();
    if (response.statusCode >= 300) throw new Error(`${path} answered ${response.statusCode}: ${text}`);
    return JSON.parse(text) as Record<string, string>;
  }

  async function enter(): Promise<void> {
    const { token } = await call("/widget/session", {});
    const { conversationId, streamUrl } = await call("/v3/directline/conversations", { locale: "en-US" }, token);
    const socket = new WebSocket(streamUrl ?? "");
    socket.on("message", createWatch(messages));
    await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
    const path = `/v3/directline/conversations/${conversationId}/activities`;
    visitors.push({
      post: async (text, clientActivityID) =>
        void (await call(path, { type: "message", text, channelData: { clientActivityID } }, token)),
      close: () => socket.close(),
    });
  }

  let begun = 0;
  const open = async () => {
    while (begun++ < size) await enter();
  };
  await Promise.all(Array.from({ length: OPENED_AT_ONCE }, open));

  return {
    visitors,
    messages,
    say(visitor, text, dueMs) {
      const id = `m${said++}`;
      messages.set(id, { dueMs, shown: 0, answers: new Set(), twice: 0 });
      const post = () => visitors[visitor % size]?.post(text, id);
      // After a broken connection the post is repeated, as in the widget; the message's id prevents a second answer.
      post()
        ?.catch(post)
        .catch((error: unknown) => faults.push(error));
    },
    async close() {
      for (const visitor of visitors) visitor.close();
      await dispatcher.close();
      if (faults.length > 0) throw new Error(`${faults.length} messages were not accepted`, { cause: faults[0] });
    },
  };
}

/** Creates a listener that notes when each message is shown and answered; a message's activity comes before its answer. */
function createWatch(messages: ReadonlyMap<string, Seen>) {
  const ofActivity = new Map<string, Seen>();
  return (data: Buffer) => {
    const nowMs = performance.now();
    const { activities } = JSON.parse(data.toString("utf8")) as Frame;
    for (const { id = "", replyToId, channelData } of activities) {
      const mine = messages.get(channelData?.clientActivityID ?? "");
      if (mine !== undefined) {
        mine.shown += 1;
        ofActivity.set(id, mine);
      }
      const asked = ofActivity.get(replyToId ?? "");
      if (asked === undefined) continue;
      asked.answeredMs ??= nowMs;
      if (asked.answers.has(id)) asked.twice += 1;
      asked.answers.add(id);
    }
  };
}
