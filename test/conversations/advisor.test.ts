import { describe, onTestFinished, test } from "vitest";
import { openLoop } from "../../src/tools/evaluate/conversations/open-loop.ts";
import { knowledge } from "../harness/knowledge.ts";
import { hold, readConversations } from "./conversation.ts";

describe("conversations with the bot", () => {
  test.each(readConversations())("$file: $title", async (conversation) => {
    const loop = await openLoop(conversation, knowledge);
    onTestFinished(() => loop.close());
    await hold(conversation, loop);
  });
});
