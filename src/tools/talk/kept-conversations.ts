import type { Decision } from "../../advisor/model/turn.ts";
import { DEFAULT_LANGUAGE, type Language } from "../../languages/language.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";
import type { BotInMemory } from "./bot-in-memory.ts";
import { sendThrough, type Seen } from "./channel-client.ts";

/** Longest id of a conversation, in characters. */
export const MAX_CONVERSATION_ID = 100;

/** Most conversations that are kept; of more, the one that was silent longest is forgotten. */
const MAX_KEPT = 1000;

/** Conversations that go on from one message to the next, by their ids. */
export type KeptConversations = {
  /** Answers the next message of a conversation; an unknown id begins one. @param told language of whoever writes. */
  answer(id: string, text: string, told: Language | undefined): Promise<Seen & { readonly decision: Decision }>;
  close(): Promise<void>;
};

/** Creates kept conversations; the bot is opened at the first message. @param maxKept how many are kept. */
export function createKeptConversations(knowledge: Knowledge, maxKept = MAX_KEPT): KeptConversations {
  let opened: Promise<BotInMemory> | undefined;
  /** The languages told last; the conversation spoken in last stands at the end. */
  const languages = new Map<string, Language>();

  return {
    async answer(id, text, told) {
      const { openBotInMemory, toVisitor } = await import("./bot-in-memory.ts");
      const bot = await (opened ??= openBotInMemory(knowledge));
      const language = told ?? languages.get(id) ?? DEFAULT_LANGUAGE;
      languages.delete(id);
      languages.set(id, language);
      const [oldest] = languages;
      if (languages.size > maxKept && oldest !== undefined) {
        languages.delete(oldest[0]);
        await bot.forget(toVisitor(...oldest));
      }
      const seen = await sendThrough(bot.conversation, toVisitor(id, language), { text, hasAttachment: false });
      if (seen.decision === undefined) throw new Error("a message without an id was taken for one answered before");
      return { ...seen, decision: seen.decision };
    },
    async close() {
      await (await opened)?.close();
    },
  };
}
