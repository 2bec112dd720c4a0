import { randomBytes } from "node:crypto";
import type { ConversationLoop } from "../../conversation/conversation-loop.ts";
import { DEFAULT_ROLE } from "../../conversation/state-key.ts";
import type { Visitor } from "../../conversation/incoming.ts";
import { composeBot } from "../../compose.ts";
import { readConfig } from "../../config.ts";
import type { Language } from "../../languages/language.ts";
import { silentLog } from "../../log.ts";
import { openSqliteStore } from "../../store/sqlite/store.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";

/** A bot that keeps everything in memory. */
export type BotInMemory = {
  readonly conversation: ConversationLoop;
  /** Deletes everything that is stored about a visitor. */
  forget(visitor: Visitor): Promise<void>;
  close(): Promise<void>;
};

/** Port at which nothing answers: discard, RFC 863. */
const NOBODY = "http://127.0.0.1:9";

/**
 * Opens the whole bot as the web chat has it, over a store in memory. It sends nothing: its scheduler never starts, and no
 * contact point for people is set up. Without a JobTech, ads cannot be reached.
 */
export async function openBotInMemory(
  knowledge: Knowledge,
  { jobtechUrl = NOBODY, now = Date.now }: { readonly jobtechUrl?: string; readonly now?: () => number } = {},
): Promise<BotInMemory> {
  const config = readConfig({ JOBTECH_URL: jobtechUrl, TOKEN_SECRET: randomBytes(32).toString("hex") });
  const store = openSqliteStore(":memory:");
  const bot = await composeBot({ config, store, knowledge: () => knowledge, log: silentLog, now });
  return {
    conversation: bot.conversation,
    async forget({ key, isGroup }) {
      const { channel, conversation, person } = key;
      const turn = store.begin();
      await bot.dataRights(turn).forget({ owner: person, channel, conversation, person, isGroup, requester: person });
      await turn.commit();
    },
    async close() {
      await bot.close();
      await store.close();
    },
  };
}

/** Returns the only visitor of a conversation of the web chat. */
export function toVisitor(conversation: string, language: Language): Visitor {
  const key = { channel: "directline", conversation, person: "somebody", role: DEFAULT_ROLE };
  return { key, isGroup: false, language, abilities: [] };
}
