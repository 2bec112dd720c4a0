import type { PersonKey } from "../../conversation/state-key.ts";
import type { Transaction } from "../../ports/store.ts";
import { CHANNEL_ID, type WireActivity } from "./activity.ts";
import type { Conversations } from "./conversations.ts";

const PAGE = 500;

/** Creates the data holder of a web conversation's activities. @param transaction the turn in which they are deleted. */
export function createTranscriptHolder(conversations: Conversations, transaction: Transaction) {
  async function read({ channel, conversation }: PersonKey): Promise<WireActivity[] | undefined> {
    if (channel !== CHANNEL_ID || (await conversations.find(conversation)) === undefined) return undefined;
    const transcript: WireActivity[] = [];
    let watermark = 0;
    for (;;) {
      const page = await conversations.log.read(conversation, watermark, PAGE);
      transcript.push(...page.map(({ activity }) => activity));
      watermark = page.at(-1)?.sequence ?? watermark;
      if (page.length === 0) return transcript;
    }
  }

  return {
    read,
    /**
     * Deletes all activities up to the message that asks for it; returns how many messages there were. The conversation continues, and
     * later messages stay, since they wait for an answer.
     */
    async forget(person: PersonKey & { readonly message?: string }): Promise<number> {
      const transcript = await read(person);
      if (transcript === undefined) return 0;
      await conversations.log.clear(person.conversation, transaction, person.message);
      return transcript.filter(({ type }) => type === "message").length;
    },
  };
}
