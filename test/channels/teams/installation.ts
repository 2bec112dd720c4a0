import { expect } from "vitest";
import { BOT } from "./bot-identity.ts";
import type { Fields, Visitor } from "./visitor.ts";

/** Activities that Teams sends when the app is installed and removed, two each time. */
export const ADDED: Fields = { type: "installationUpdate", action: "add" };
export const BOT_JOINED: Fields = { type: "conversationUpdate", membersAdded: [{ id: BOT.id }] };
export const REMOVED: Fields = { type: "installationUpdate", action: "remove" };
export const BOT_LEFT: Fields = { type: "conversationUpdate", membersRemoved: [{ id: BOT.id }] };

/** Sends activities one after another; the bot must take each. */
export async function sendAll(visitor: Visitor, activities: readonly Fields[]): Promise<void> {
  for (const activity of activities) {
    const { status, body } = await visitor.send(activity);
    expect(status, `status for ${JSON.stringify(activity)}; the body is ${JSON.stringify(body)}`).toBe(200);
  }
}
