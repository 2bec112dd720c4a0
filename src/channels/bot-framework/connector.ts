import http, { type OutgoingHttpHeaders } from "node:http";
import https from "node:https";
import { text as readText } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import type { Activity } from "botbuilder";
import type { TokenSource } from "./token-source.ts";
import type { TeamsLimits } from "../teams/limits.ts";

/** Result of a request to a channel. */
export type ConnectorResult =
  | { readonly kind: "done"; readonly body: unknown }
  /** The person has blocked the bot. */
  | { readonly kind: "blocked" }
  /** Refused, or unknown whether it arrived. */
  | {
      readonly kind: "failed";
      readonly status?: number;
      readonly reason: string;
      /** Whether the outcome is unknown: the connection ended, or a gateway got no answer. */
      readonly mayHaveArrived: boolean;
    };

/** Address of a conversation in a channel: its service URL and its id. */
export type ConversationAddress = { readonly serviceUrl: string; readonly conversationId: string };

/** Client of a channel's REST interface, limited to the calls that this bot makes. */
export type Connector = {
  /** Posts an activity, as a reply if it has a `replyToId`. The body of the result `done` holds the new `id`. */
  send(target: ConversationAddress, activity: Partial<Activity>): Promise<ConnectorResult>;
  /** Replaces an activity sent before. */
  update(target: ConversationAddress, activity: Partial<Activity>): Promise<ConnectorResult>;
  delete(target: ConversationAddress, activityId: string): Promise<ConnectorResult>;
  /** Looks up a person of the conversation. */
  findMember(target: ConversationAddress, memberId: string): Promise<ConnectorResult>;
  /** Ends the requests under way and closes every connection. */
  close(): void;
};

/** Parts of a connector. */
export type ConnectorParts = {
  /** Source of the Authorization header; without it, no such header is sent. */
  readonly token: TokenSource | undefined;
  readonly limits: TeamsLimits;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/**
 * Creates a connector. It repeats a request only after 429 or 412, by which a channel says that the request was not
 * executed; any other repetition could post twice.
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
    const connection = { isOpen: false };
    try {
      const { status, retryAfter, text } = await exchange(connection, method, new URL(address), body, {
        accept: "application/json",
        ...(token && { authorization: `Bearer ${await token()}` }),
      });
      if (status < 300) return { kind: "done", body: parse(text) };
      if (status === 403 && BLOCKED.test(text)) return { kind: "blocked" };
      if (status !== 429 && status !== 412) return toFailure(status, text);
      return { kind: "again", status, text, afterMs: readRetryAfterMs(retryAfter, now()) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { kind: "failed", reason, mayHaveArrived: connection.isOpen };
    }
  }

  /** Makes one request and reads its response within `sendTimeoutMs`. @param connection notes whether it was opened. */
  function exchange(
    connection: { isOpen: boolean },
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
          connection.isOpen = !socket.connecting;
          const opened = url.protocol === "https:" ? "secureConnect" : "connect";
          if (socket.connecting) socket.once(opened, () => void (connection.isOpen = true));
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

/** A final result, or a refusal after which the request may be made again. */
type Answer =
  | ConnectorResult
  | { readonly kind: "again"; readonly status: number; readonly text: string; readonly afterMs: number | undefined };

const MAX_TRIES = 4;

/** Longest total pause between the attempts of one request. */
const MAX_WAIT_MS = 30_000;

/** Statuses of a gateway that got no answer itself. */
const LOST: ReadonlySet<number> = new Set([502, 504]);

/** Characters of a channel's reason that are logged; a reason may be as long as a page. */
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
    // Some channels answer with an empty body.
    return undefined;
  }
}

/** Reads a Retry-After header, which holds seconds or a date. */
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
