import type { FeedbackIndex, IndexedFeedback } from "../advisor/model/my-data.ts";
import type { CommandContext, Feedback } from "../advisor/model/command.ts";
import { z } from "zod";
import { LANGUAGES } from "../languages/language.ts";
import { readChecked, UNREADABLE } from "../ports/read-checked.ts";
import type { Store } from "../ports/store.ts";

/** Keys of the opinions given in one conversation, and the ISO time of the last. */
type Given = { readonly keys: readonly string[]; readonly usedAt: string };

const GIVEN: z.ZodType<Given> = z.looseObject({ keys: z.array(z.string()), usedAt: z.string() });

const OPINION: z.ZodType<Omit<Feedback, "action">> = z.looseObject({
  language: z.enum(LANGUAGES),
  rating: z.enum(["up", "down"]),
  topic: z.string().optional(),
  confidence: z.number().optional(),
  comment: z.string().optional(),
});

/** Where it is noted which opinions were given in a conversation. */
export const FEEDBACK_INDEX = "given/";

/** Notes that an opinion was given in a conversation. @param now milliseconds since 1970. */
export async function indexFeedback(
  store: Store,
  commandContext: CommandContext,
  opinionKey: string,
  now: number,
): Promise<void> {
  const key = keyOf(commandContext);
  for (;;) {
    const { value: before, version } = await readChecked(store, key, GIVEN);
    const given: Given = { keys: [...(before?.keys ?? []), opinionKey], usedAt: new Date(now).toISOString() };
    if ((await store.write(key, given, version)) !== undefined) return;
  }
}

/** Forgets which opinions were given in a conversation; they stay, and from then on are nobody's. */
export async function forgetIndexedFeedback(
  store: Store,
  place: Pick<CommandContext, "channel" | "conversation">,
): Promise<void> {
  await store.delete(keyOf(place));
}

/** Creates what finds the opinions given in a conversation. */
export function createFeedbackIndex(store: Store): FeedbackIndex {
  async function find(commandContext: CommandContext): Promise<readonly string[]> {
    return (await readChecked(store, keyOf(commandContext), GIVEN)).value?.keys ?? [];
  }

  return {
    async read(commandContext) {
      const found: IndexedFeedback[] = [];
      for (const key of await find(commandContext)) {
        const { value: opinion } = await readChecked(store, key, OPINION);
        if (opinion !== undefined) found.push({ ...opinion, day: key.split("/")[1] ?? "" });
      }
      return found;
    },

    async forget(commandContext) {
      const keys = await find(commandContext);
      for (const key of keys) for (const each of [key, UNREADABLE + key]) await store.delete(each);
      await forgetIndexedFeedback(store, commandContext);
      return keys.length;
    },
  };
}

function keyOf({ channel, conversation }: Pick<CommandContext, "channel" | "conversation">): string {
  return `${FEEDBACK_INDEX}${encodeURIComponent(channel)}/${encodeURIComponent(conversation)}`;
}
