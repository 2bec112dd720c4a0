import { expect } from "vitest";
import {
  readConversations as readBelow,
  type Conversation,
} from "../../src/tools/evaluate/conversations/conversation.ts";
import { hold as holdToEnd } from "../../src/tools/evaluate/conversations/hold.ts";
import type { ChannelClient } from "../../src/tools/talk/channel-client.ts";

/** Reads every conversation below this folder. */
export function readConversations(): Conversation[] {
  return readBelow(import.meta.dirname);
}

/** Holds a conversation through a door and expects each answer. */
export async function hold(conversation: Conversation, client: ChannelClient): Promise<void> {
  const results = await holdToEnd(conversation, client);
  const misses = results.filter(({ faults }) => faults.length > 0);
  expect(
    misses,
    misses.map(({ line, said, faults }) => `${conversation.file}:${line} ${said}: ${faults.join("; ")}`).join("\n"),
  ).toEqual([]);
}
