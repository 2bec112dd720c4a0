import { expect } from "vitest";
import { personalChat } from "./teams-conversations.ts";
import { describeRows } from "./rows.ts";
import { startTeams } from "./teams-app.ts";

describeRows("Activities without an answer", (row) => {
  for (const [sends, fields] of Object.entries({
    "A reaction to a message": { type: "messageReaction", reactionsAdded: [{ type: "like" }], replyToId: "1" },
    "An edit of an old message": {
      type: "messageUpdate",
      text: "dress code",
      channelData: { eventType: "editMessage" },
    },
    "A deleted message": { type: "messageDelete", channelData: { eventType: "softDeleteMessage" } },
    "A person who is typing": { type: "typing" },
    "A read receipt": {
      type: "event",
      name: "application/vnd.microsoft.readReceipt",
      value: { lastReadMessageId: "1" },
    },
    "A new name of the team": { type: "conversationUpdate", channelData: { eventType: "teamRenamed" } },
    "An end of the conversation": { type: "endOfConversation" },
    "An unknown type of activity": { type: "somethingNew" },
  }))
    row(sends, "nothing", async () => {
      const anna = (await startTeams()).visitor(personalChat("Anna"));
      await anna.expectSilence(async () => {
        expect((await anna.send(fields)).status, "status for what needs no answer").toBe(200);
      });
    });
});
