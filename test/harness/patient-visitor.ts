import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { WireActivity } from "../../src/channels/direct-line/activity.ts";

/** A visitor of the web channel who sends each message until it is acknowledged, as the widget does, and only polls. */
export type PatientVisitor = {
  readonly conversationId: string;
  /** Sends an activity, once or more often under one id, until the server has it; returns the id that the server gave it. */
  send(activity: string | object): Promise<string>;
  /** Polls the whole conversation until it satisfies a condition. */
  until(condition: (activities: readonly WireActivity[]) => boolean): Promise<readonly WireActivity[]>;
  /** Number of requests that were not answered, or answered with a fault, so far. */
  readonly failures: number;
};

const RETRY_MS = 50;

/** Statuses after which the widget tries again. */
const AGAIN: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** Opens a conversation. @param origin returns the bot's address. */
export async function openPatientVisitor(origin: () => string, locale = "en"): Promise<PatientVisitor> {
  let failures = 0;

  /** Calls until there is an answer that is no fault. */
  async function call(method: string, path: string, body?: object, token?: string): Promise<Record<string, unknown>> {
    for (;;) {
      const headers = {
        "content-type": "application/json",
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      };
      const response = await fetch(origin() + path, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      }).catch(() => undefined);
      const json = await response?.json().catch(() => undefined);
      if (response?.ok && json !== undefined) return json as Record<string, unknown>;
      if (response !== undefined && !response.ok && !AGAIN.has(response.status))
        throw new Error(`${method} ${path} was answered with ${response.status}: ${JSON.stringify(json)}`);
      failures += 1;
      await wait(RETRY_MS);
    }
  }

  const session = await call("POST", "/widget/session", {});
  const token = String(session["token"]);
  const conversationId = String(session["conversationId"]);
  await call("POST", "/v3/directline/conversations", { locale }, token);
  const path = `/v3/directline/conversations/${conversationId}/activities`;

  async function read(): Promise<readonly WireActivity[]> {
    const all: WireActivity[] = [];
    for (let watermark = "0"; ;) {
      const page = await call("GET", `${path}?watermark=${watermark}`, undefined, token);
      const activities = page["activities"] as WireActivity[];
      all.push(...activities);
      if (activities.length === 0) return all;
      watermark = String(page["watermark"]);
    }
  }

  return {
    conversationId,
    async send(activity) {
      const told = typeof activity === "string" ? { type: "message", text: activity } : activity;
      const channelData = { clientActivityID: randomUUID() };
      return String((await call("POST", path, { ...told, from: { id: "me" }, locale, channelData }, token))["id"]);
    },
    async until(condition) {
      for (;;) {
        const activities = await read();
        if (condition(activities)) return activities;
        await wait(RETRY_MS);
      }
    },
    get failures() {
      return failures;
    },
  };
}

/** Returns the bot's activities that end an answer to an activity: more than one where it was answered twice. */
export function answersTo(activities: readonly WireActivity[], id: string, working: readonly string[]): WireActivity[] {
  return activities.filter(
    (each) =>
      each.from?.role === "bot" &&
      each.replyToId === id &&
      each["inputHint"] === "acceptingInput" &&
      !working.includes(String(each["text"])),
  );
}
