import { describe, test } from "vitest";
import { hold, readConversations } from "../conversations/conversation.ts";
import { openBotFrameworkClient } from "../harness/bot-framework-client.ts";
import { openDirectLineChannelClient } from "../harness/direct-line-channel-client.ts";
import { startBot } from "../harness/start-bot.ts";

const conversations = readConversations().filter(({ channels }) => channels);

describe("conversations over HTTP", () => {
  test.each(conversations)("web chat: $file", async (conversation) => {
    await hold(conversation, await openDirectLineChannelClient((await startBot()).address, conversation.language));
  });

  test.each(conversations)("Bot Framework Emulator: $file", async (conversation) => {
    await hold(
      conversation,
      await openBotFrameworkClient((await startBot()).address, conversation.language, "emulator"),
    );
  });

  // A press removes the buttons of a Teams card, so old buttons cannot be pressed.
  const inTeams = conversations.filter(({ turns }) => !turns.some((turn) => "presses-old" in turn));
  test.each(inTeams)("Teams: $file", async (conversation) => {
    await hold(
      conversation,
      await openBotFrameworkClient((await startBot()).address, conversation.language, "msteams"),
    );
  });
});
