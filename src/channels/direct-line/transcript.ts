import type { PersonKey } from "../../conversation/state-key.ts";
import { CHANNEL_ID, toWire, type WireActivity } from "./activity.ts";
import type { Conversations } from "./conversations.ts";

/** Name of the event by which a client removes all earlier activities from view. */
const CLEARED = "conversationCleared";

const PAGE = 500;

/** Creates the data holder of a web conversation's activities. */
export function createTranscriptHolder(conversations: Conversations) {
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
    /** Deletes all activities; returns how many messages there were. The conversation continues. */
    async forget(person: PersonKey): Promise<number> {
      const transcript = await read(person);
      if (transcript === undefined) return 0;
      await conversations.log.clear(person.conversation, toWire({ type: "event", name: CLEARED }));
      return transcript.filter(({ type }) => type === "message").length;
    },
  };
}
