import { z } from "zod";
import type { Feedback } from "../advisor/model/command.ts";
import { toPersonPath, type PersonKey } from "../conversation/state-key.ts";
import { LANGUAGES } from "../languages/language.ts";
import { readChecked, UNREADABLE } from "../ports/read-checked.ts";
import type { Store } from "../ports/store.ts";

/** An opinion somebody gave, and its ISO day. */
export type IndexedFeedback = Omit<Feedback, "action"> & { readonly day: string };

/** Notes which opinions a person gave in a conversation, so that they can see and delete them. */
export type FeedbackIndex = {
  read(person: PersonKey): Promise<readonly IndexedFeedback[]>;
  /** Deletes the opinions; returns how many. */
  forget(person: PersonKey): Promise<number>;
};

/** Keys of the opinions a person gave, and the ISO time of the last. */
type IndexEntry = { readonly keys: readonly string[]; readonly usedAt: string };

const INDEX_ENTRY: z.ZodType<IndexEntry> = z.looseObject({ keys: z.array(z.string()), usedAt: z.string() });

const OPINION: z.ZodType<Omit<Feedback, "action">> = z.looseObject({
  language: z.enum(LANGUAGES),
  rating: z.enum(["up", "down"]),
  topic: z.string().optional(),
  confidence: z.number().optional(),
  comment: z.string().optional(),
});

/** Prefix of the index in the store. */
export const FEEDBACK_INDEX = "given/";

/** Notes that a person gave an opinion. @param now milliseconds since 1970. */
export async function indexFeedback(store: Store, person: PersonKey, opinionKey: string, now: number): Promise<void> {
  const key = keyOf(person);
  for (;;) {
    const { value: before, version } = await readChecked(store, key, INDEX_ENTRY);
    const entry: IndexEntry = { keys: [...(before?.keys ?? []), opinionKey], usedAt: new Date(now).toISOString() };
    if ((await store.write(key, entry, version)) !== undefined) return;
  }
}

/** Forgets which opinions a person gave; they stay, and from then on are nobody's. */
export async function forgetIndexedFeedback(store: Store, person: PersonKey): Promise<void> {
  await store.delete(keyOf(person));
}

/** Creates the index of the opinions in a store. */
export function createFeedbackIndex(store: Store): FeedbackIndex {
  async function find(person: PersonKey): Promise<readonly string[]> {
    return (await readChecked(store, keyOf(person), INDEX_ENTRY)).value?.keys ?? [];
  }

  return {
    async read(person) {
      const found: IndexedFeedback[] = [];
      for (const key of await find(person)) {
        const { value: opinion } = await readChecked(store, key, OPINION);
        if (opinion !== undefined) found.push({ ...opinion, day: key.split("/")[1] ?? "" });
      }
      return found;
    },

    async forget(person) {
      const keys = await find(person);
      for (const key of keys) for (const each of [key, UNREADABLE + key]) await store.delete(each);
      await forgetIndexedFeedback(store, person);
      return keys.length;
    },
  };
}

function keyOf(person: PersonKey): string {
  return `${FEEDBACK_INDEX}${toPersonPath(person)}`;
}
