import { describe, test } from "vitest";
import { advise } from "../../src/advisor/advise.ts";
import { momentAt } from "../../src/advisor/circumstances.ts";
import { toPlainText } from "../../src/advisor/reply.ts";
import { createSession } from "../../src/advisor/session.ts";
import type { Knowledge } from "../../src/advisor/turn.ts";
import type { Language } from "../../src/content/model.ts";
import { readKnowledge } from "../../src/advisor/read-knowledge.ts";
import { CONTENT_FOLDERS } from "../../src/content/folders.ts";
import { hold, readConversations, type Door } from "./conversation.ts";

/** The day on which all conversations take place, so that no answer changes with the calendar. */
const TODAY = Date.parse("2026-11-22");

const knowledge = await readKnowledge(CONTENT_FOLDERS);

describe("conversations with the advisor", () => {
  test.each(readConversations())("$file: $title", async (conversation) => {
    await hold(conversation, advisorDoor(knowledge, conversation.language));
  });
});

function advisorDoor(known: Knowledge, language: Language): Door {
  let session = createSession(language);
  return {
    async send(message) {
      const { replies, decision, session: next } = advise(known, session, message, momentAt(TODAY));
      session = next;
      return {
        text: replies.map(toPlainText).join("\n\n"),
        language: replies.at(-1)?.language ?? next.language,
        buttons: replies.flatMap(({ suggestions }) => suggestions),
        decision,
      };
    },
  };
}
