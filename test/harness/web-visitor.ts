import { setTimeout as wait } from "node:timers/promises";
import type { Activity } from "botbuilder";
import { expect } from "vitest";
import type { Seen } from "../conversations/conversation.ts";
import { toSeen } from "./to-seen.ts";

/** A visitor of the web chat who reads by polling, as a stream would make the clock of a test matter. */
export type WebVisitor = {
  readonly conversationId: string;
  readonly userId: string;
  /** Whether an earlier conversation is resumed. */
  readonly isResumed: boolean;
  /** Starts the conversation, as the chat does when it opens; reads the bot's messages. */
  begin(): Promise<Seen>;
  say(text: string): Promise<Seen>;
  /** Waits until the last message is the bot's, and reads it. */
  readLast(): Promise<Seen>;
};

const TRIES = 500;
const BETWEEN_TRIES_MS = 10;

/** Opens the web chat of an app. @param resume the token of an earlier conversation. */
export async function openWebVisitor(address: string, locale: string, resume?: string): Promise<WebVisitor> {
  const call = async (method: string, path: string, body?: object, token?: string) => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { "content-type": "application/json", ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(response.ok, `${method} ${path}`).toBe(true);
    return (await response.json()) as Record<string, unknown>;
  };
  const session = await call("POST", "/widget/session", { resume });
  const [conversationId, userId, token] = [session["conversationId"], session["userId"], session["token"]].map(String);
  const base = "/v3/directline/conversations";
  const activities = `${base}/${conversationId}/activities`;
  let watermark = "0";

  async function read(): Promise<Activity[]> {
    const page = await call("GET", `${activities}?watermark=${watermark}`, undefined, token);
    watermark = String(page["watermark"]);
    return page["activities"] as Activity[];
  }

  /** Reads on until the bot waits for the visitor. */
  async function readTurn(): Promise<Seen> {
    const said: Activity[] = [];
    for (let tries = 0; tries < TRIES; tries++) {
      said.push(...(await read()).filter(isBot));
      if (said.at(-1)?.inputHint === "acceptingInput") return toSeen(said);
      await wait(BETWEEN_TRIES_MS);
    }
    throw new Error("the bot has not answered");
  }

  return {
    conversationId: conversationId ?? "",
    userId: userId ?? "",
    isResumed: session["isResumed"] === true,
    async begin() {
      await call("POST", base, { locale }, token);
      return readTurn();
    },
    async say(text) {
      const activity = { type: "message", text, textFormat: "plain", from: { id: userId }, locale };
      await call("POST", activities, { ...activity, localTimezone: "Europe/Stockholm" }, token);
      return readTurn();
    },
    async readLast() {
      for (let tries = 0; tries < TRIES; tries++) {
        watermark = "0";
        const last = (await read()).at(-1);
        if (last !== undefined && isBot(last)) return toSeen([last]);
        await wait(BETWEEN_TRIES_MS);
      }
      throw new Error("the bot has not answered what waited");
    },
  };
}

function isBot({ type, from }: Activity): boolean {
  return type === "message" && from.role === "bot";
}
