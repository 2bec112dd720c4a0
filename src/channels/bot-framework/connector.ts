import http, { type OutgoingHttpHeaders } from "node:http";
import https from "node:https";
import { text as readText } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import type { Activity } from "botbuilder";
import type { TokenSource } from "./token-source.ts";
import type { TeamsLimits } from "../teams/limits.ts";

/** What became of a request to a channel. */
export type ConnectorResult =
  | { readonly kind: "done"; readonly body: unknown }
  /** The person has blocked the bot. */
  | { readonly kind: "blocked" }
  /** Refused, or unknown whether it arrived. */
  | {
      readonly kind: "failed";
      readonly status?: number;
      readonly reason: string;
      /** Whether nobody knows if it arrived: the connection ended, or whoever passes it on got no answer. */
      readonly mayHaveArrived: boolean;
    };

/** Where in a channel something is: its service address, and a conversation there. */
export type ConversationAddress = { readonly serviceUrl: string; readonly conversationId: string };

/** The REST interface of a channel, as far as this bot uses it. */
export type Connector = {
  /** Posts an activity, as a reply where it has a `replyToId`. The body of a delivery holds its `id`. */
  send(target: ConversationAddress, activity: Partial<Activity>): Promise<ConnectorResult>;
  /** Puts an activity in the place of one sent before. */
  update(target: ConversationAddress, activity: Partial<Activity>): Promise<ConnectorResult>;
  delete(target: ConversationAddress, activityId: string): Promise<ConnectorResult>;
  /** Looks up a person of the conversation. */
  findMember(target: ConversationAddress, memberId: string): Promise<ConnectorResult>;
  /** Ends what is under way, and every connection. */
  close(): void;
};

/** What a connector is built from. */
export type ConnectorParts = {
  /** For the Authorization header; none is sent without. */
  readonly token: TokenSource | undefined;
  readonly limits: TeamsLimits;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/**
 * Creates the client of channels. A request is made again only where the channel says that it has not been carried out
 * (429, 412): everything else could post twice.
 * Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export function createConnector({ token, limits, now }: ConnectorParts): Connector {
  const plain = { request: http.request, agent: new http.Agent({ keepAlive: true }) };
  const secure = { request: https.request, agent: new https.Agent({ keepAlive: true }) };

  async function call(
    method: Method,
    target: ConversationAddress,
    path: string,
    json?: unknown,
  ): Promise<ConnectorResult> {
    const address = `${target.serviceUrl.replace(/\/+$/, "")}/v3/conversations/${encodeURIComponent(target.conversationId)}${path}`;
    const body = json === undefined ? undefined : Buffer.from(JSON.stringify(json));
    let waitedMs = 0;
    for (let tries = 1; ; tries++) {
      const answer = await once(method, address, body);
      if (answer.kind !== "again") return answer;
      const pauseMs = answer.afterMs ?? limits.retryBaseMs * 2 ** (tries - 1);
      waitedMs += pauseMs;
      if (tries === MAX_TRIES || waitedMs > MAX_WAIT_MS) return toFailure(answer.status, answer.text);
      await wait(pauseMs);
    }
  }

  async function once(method: Method, address: string, body: Buffer | undefined): Promise<Answer> {
    const line = { isOpen: false };
    try {
      const { status, retryAfter, text } = await exchange(line, method, new URL(address), body, {
        accept: "application/json",
        ...(token && { authorization: `Bearer ${await token()}` }),
      });
      if (status < 300) return { kind: "done", body: parse(text) };
      if (status === 403 && BLOCKED.test(text)) return { kind: "blocked" };
      if (status !== 429 && status !== 412) return toFailure(status, text);
      return { kind: "again", status, text, afterMs: readRetryAfterMs(retryAfter, now()) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { kind: "failed", reason, mayHaveArrived: line.isOpen };
    }
  }

  /** One request and its answer, both within the time a send may take. @param line is told when it is connected. */
  function exchange(
    line: { isOpen: boolean },
    method: Method,
    url: URL,
    body: Buffer | undefined,
    headers: OutgoingHttpHeaders,
  ) {
    const { request, agent } = url.protocol === "https:" ? secure : plain;
    return new Promise<Response>((resolve, reject) => {
      const sent = body === undefined ? headers : { ...headers, ...jsonHeaders(body) };
      const outgoing = request(url, { method, agent, headers: sent }, (incoming) => {
        const { statusCode: status = 0, headers: received } = incoming;
        readText(incoming).then((text) => resolve({ status, retryAfter: received["retry-after"], text }), reject);
      });
      const limit = setTimeout(() => outgoing.destroy(new Error("no answer in time")), limits.sendTimeoutMs);
      outgoing
        .on("error", reject)
        .once("socket", (socket) => {
          line.isOpen = !socket.connecting;
          const opened = url.protocol === "https:" ? "secureConnect" : "connect";
          if (socket.connecting) socket.once(opened, () => void (line.isOpen = true));
        })
        .once("close", () => clearTimeout(limit))
        .end(body);
    });
  }

  return {
    send: (target, activity) =>
      call("POST", target, activity.replyToId ? toActivityPath(activity.replyToId) : "/activities", activity),
    update: (target, activity) => call("PUT", target, toActivityPath(activity.id), activity),
    delete: (target, activityId) => call("DELETE", target, toActivityPath(activityId)),
    findMember: (target, memberId) => call("GET", target, `/members/${encodeURIComponent(memberId)}`),
    close() {
      plain.agent.destroy();
      secure.agent.destroy();
    },
  };
}

type Method = "GET" | "POST" | "PUT" | "DELETE";
type Response = { readonly status: number; readonly retryAfter: string | undefined; readonly text: string };

/** A delivery, or a refusal that says that nothing was carried out. */
type Answer =
  | ConnectorResult
  | { readonly kind: "again"; readonly status: number; readonly text: string; readonly afterMs: number | undefined };

const MAX_TRIES = 4;

/** Longest time spent on waiting for one request to be taken. */
const MAX_WAIT_MS = 30_000;

/** What a gateway answers that had no answer itself. */
const LOST: ReadonlySet<number> = new Set([502, 504]);

/** A channel's reason may run to a page; the log needs its beginning. */
const MAX_REASON_CHARACTERS = 200;

/** Source: https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis */
const BLOCKED = /ConversationBlockedByUser|MessageWritesBlocked/;

function toActivityPath(id: string | undefined): string {
  return `/activities/${encodeURIComponent(id ?? "")}`;
}

function toFailure(status: number, text: string): ConnectorResult {
  return {
    kind: "failed",
    status,
    reason: text.slice(0, MAX_REASON_CHARACTERS),
    mayHaveArrived: LOST.has(status),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Some channels answer nothing at all.
    return undefined;
  }
}

/** Seconds, or a date. */
function readRetryAfterMs(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

function jsonHeaders(body: Buffer): OutgoingHttpHeaders {
  return { "content-type": "application/json; charset=utf-8", "content-length": body.length };
}
