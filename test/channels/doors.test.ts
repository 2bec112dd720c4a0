import { describe, test } from "vitest";
import { hold, readConversations } from "../conversations/conversation.ts";
import { openChannelDoor } from "../harness/channel-door.ts";
import { openDirectLineDoor } from "../harness/direct-line-door.ts";
import { startApp } from "../harness/running-app.ts";

const conversations = readConversations().filter(({ doors }) => doors);

describe("conversations over HTTP", () => {
  test.each(conversations)("web chat: $file", async (conversation) => {
    await hold(conversation, await openDirectLineDoor(await startApp(), conversation.language));
  });

  test.each(conversations)("Bot Framework Emulator: $file", async (conversation) => {
    await hold(conversation, await openChannelDoor(await startApp(), conversation.language, "emulator"));
  });

  // A card of Teams is used up by a press, so that there are no old buttons to press.
  const inTeams = conversations.filter(({ turns }) => !turns.some((turn) => "presses-old" in turn));
  test.each(inTeams)("Teams: $file", async (conversation) => {
    await hold(conversation, await openChannelDoor(await startApp(), conversation.language, "msteams"));
  });
});
