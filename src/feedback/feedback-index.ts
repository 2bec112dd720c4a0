import { z } from "zod";
import type { Feedback } from "../advisor/model/command.ts";
import { toPersonPath, type PersonKey } from "../conversation/state-key.ts";
import { LANGUAGES } from "../languages/language.ts";
import { readChecked, UNREADABLE_PREFIX } from "../ports/read-checked.ts";
import type { Store, Transaction } from "../ports/store.ts";

/** Feedback that a person gave, with its ISO day. */
export type IndexedFeedback = Omit<Feedback, "action"> & { readonly day: string };

/** The index of the feedback that each person gave in a conversation, so that they can see and delete it. */
export type FeedbackIndex = {
  read(person: PersonKey): Promise<readonly IndexedFeedback[]>;
  /** Deletes the feedback of a person; returns the number deleted. */
  forget(person: PersonKey): Promise<number>;
};

/** Keys of the feedback that a person gave, and the ISO time of the last. */
type IndexEntry = { readonly keys: readonly string[]; readonly usedAt: string };

const INDEX_ENTRY: z.ZodType<IndexEntry> = z.looseObject({ keys: z.array(z.string()), usedAt: z.string() });

const FEEDBACK: z.ZodType<Omit<Feedback, "action">> = z.looseObject({
  language: z.enum(LANGUAGES),
  rating: z.enum(["up", "down"]),
  topic: z.string().optional(),
  confidence: z.number().optional(),
  comment: z.string().optional(),
});

/** Prefix of the keys of the index in the store. */
export const FEEDBACK_INDEX_PREFIX = "given/";

/** Adds feedback to the index of a person, as part of a turn. @param now milliseconds since 1970. */
export async function indexFeedback(
  turn: Transaction,
  person: PersonKey,
  feedbackKey: string,
  now: number,
): Promise<void> {
  const key = keyOf(person);
  const { value: before, version } = await readChecked(turn, key, INDEX_ENTRY);
  const entry: IndexEntry = { keys: [...(before?.keys ?? []), feedbackKey], usedAt: new Date(now).toISOString() };
  await turn.write(key, entry, version);
}

/** Deletes the index entry of a person. The feedback stays, and nothing links it to the person any more. */
export async function anonymizeFeedback(store: Pick<Store, "delete">, person: PersonKey): Promise<void> {
  await store.delete(keyOf(person));
}

/** Creates the feedback index of a store. */
export function createFeedbackIndex(store: Pick<Store, "read" | "delete" | "setAside">): FeedbackIndex {
  async function find(person: PersonKey): Promise<readonly string[]> {
    return (await readChecked(store, keyOf(person), INDEX_ENTRY)).value?.keys ?? [];
  }

  return {
    async read(person) {
      const found: IndexedFeedback[] = [];
      for (const key of await find(person)) {
        const { value: feedback } = await readChecked(store, key, FEEDBACK);
        if (feedback !== undefined) found.push({ ...feedback, day: key.split("/")[1] ?? "" });
      }
      return found;
    },

    async forget(person) {
      const keys = await find(person);
      for (const key of keys) for (const each of [key, UNREADABLE_PREFIX + key]) await store.delete(each);
      await anonymizeFeedback(store, person);
      return keys.length;
    },
  };
}

function keyOf(person: PersonKey): string {
  return `${FEEDBACK_INDEX_PREFIX}${toPersonPath(person)}`;
}
