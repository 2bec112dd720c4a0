import { setTimeout as wait } from "node:timers/promises";
import type { Activity } from "botbuilder";
import { Agent, request } from "undici";
import type { TokenSource } from "./channel-token-source.ts";
import type { TeamsLimits } from "./teams-limits.ts";

/** What became of a request to a channel. */
export type Delivery =
  | { readonly kind: "done"; readonly body: unknown }
  /** The person has blocked the bot. */
  | { readonly kind: "blocked" }
  /** Refused, or unknown whether it arrived. */
  | { readonly kind: "failed"; readonly status?: number; readonly reason: string };

/** Where in a channel something is: its service address, and a conversation there. */
export type Place = { readonly serviceUrl: string; readonly conversationId: string };

/** The REST interface of a channel, as far as this bot uses it. */
export type Connector = {
  /** Posts an activity, as a reply where it has a `replyToId`. The body of a delivery holds its `id`. */
  send(place: Place, activity: Partial<Activity>): Promise<Delivery>;
  /** Puts an activity in the place of one sent before. */
  update(place: Place, activity: Partial<Activity>): Promise<Delivery>;
  delete(place: Place, activityId: string): Promise<Delivery>;
  /** Looks up a person of the conversation. */
  findMember(place: Place, memberId: string): Promise<Delivery>;
  /** Ends what is under way, and every connection. */
  close(): Promise<void>;
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
  const agent = new Agent({ keepAliveTimeout: 60_000, connect: { timeout: limits.sendTimeoutMs } });

  async function call(method: "GET" | "POST" | "PUT" | "DELETE", place: Place, path: string, json?: unknown) {
    const address = `${place.serviceUrl.replace(/\/+$/, "")}/v3/conversations/${encodeURIComponent(place.conversationId)}${path}`;
    const body = json === undefined ? null : JSON.stringify(json);
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

  async function once(method: "GET" | "POST" | "PUT" | "DELETE", address: string, body: string | null) {
    try {
      const {
        statusCode,
        headers,
        body: stream,
      } = await request(address, {
        method,
        body,
        dispatcher: agent,
        headers: {
          accept: "application/json",
          ...(body !== null && { "content-type": "application/json; charset=utf-8" }),
          ...(token && { authorization: `Bearer ${await token()}` }),
        },
        signal: AbortSignal.timeout(limits.sendTimeoutMs),
      });
      const text = await stream.text();
      if (statusCode < 300) return { kind: "done", body: parse(text) } as const;
      if (statusCode === 429 || statusCode === 412) {
        const afterMs = readRetryAfterMs(headers["retry-after"], now());
        return { kind: "again", status: statusCode, text, ...(afterMs !== undefined && { afterMs }) } as const;
      }
      return statusCode === 403 && BLOCKED.test(text) ? ({ kind: "blocked" } as const) : toFailure(statusCode, text);
    } catch (error) {
      return { kind: "failed", reason: error instanceof Error ? error.message : String(error) } as const;
    }
  }

  return {
    send: (place, activity) =>
      call("POST", place, activity.replyToId ? toActivityPath(activity.replyToId) : "/activities", activity),
    update: (place, activity) => call("PUT", place, toActivityPath(activity.id), activity),
    delete: (place, activityId) => call("DELETE", place, toActivityPath(activityId)),
    findMember: (place, memberId) => call("GET", place, `/members/${encodeURIComponent(memberId)}`),
    close: () => agent.destroy(),
  };
}

const MAX_TRIES = 4;

/** Longest time spent on waiting for one request to be taken. */
const MAX_WAIT_MS = 30_000;

/** A channel's reason may run to a page; the log needs its beginning. */
const MAX_REASON_CHARACTERS = 200;

/** Source: https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis */
const BLOCKED = /ConversationBlockedByUser|MessageWritesBlocked/;

function toActivityPath(id: string | undefined): string {
  return `/activities/${encodeURIComponent(id ?? "")}`;
}

function toFailure(status: number, text: string): Delivery {
  return { kind: "failed", status, reason: text.slice(0, MAX_REASON_CHARACTERS) };
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
function readRetryAfterMs(header: string | string[] | undefined, nowMs: number): number | undefined {
  const text = Array.isArray(header) ? header[0] : header;
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
