import type { GivenFeedback, GivenOpinion } from "../advisor/model/my-data.ts";
import type { Asker, Feedback } from "../advisor/model/effect.ts";
import type { Store } from "../ports/store.ts";

/** Keys of the opinions given in one conversation, and the ISO time of the last. */
type Given = { readonly keys: readonly string[]; readonly usedAt: string };

/** Where it is noted which opinions were given in a conversation. */
export const GIVEN = "given/";

/** Notes that an opinion was given in a conversation. @param now milliseconds since 1970. */
export async function noteGiven(store: Store, asker: Asker, opinionKey: string, now: number): Promise<void> {
  const key = keyOf(asker);
  for (;;) {
    const stored = await store.read(key);
    const keys = (stored?.value as Given | undefined)?.keys ?? [];
    const given: Given = { keys: [...keys, opinionKey], usedAt: new Date(now).toISOString() };
    if ((await store.write(key, given, stored?.version ?? 0)) !== undefined) return;
  }
}

/** Forgets which opinions were given in a conversation; they stay, and from then on are nobody's. */
export async function forgetGiven(store: Store, place: Pick<Asker, "channel" | "conversation">): Promise<void> {
  await store.delete(keyOf(place));
}

/** Creates what finds the opinions given in a conversation. */
export function createGivenFeedback(store: Store): GivenFeedback {
  async function find(asker: Asker): Promise<readonly string[]> {
    return ((await store.read(keyOf(asker)))?.value as Given | undefined)?.keys ?? [];
  }

  return {
    async read(asker) {
      const found: GivenOpinion[] = [];
      for (const key of await find(asker)) {
        const opinion = (await store.read(key))?.value as Omit<Feedback, "action"> | undefined;
        if (opinion !== undefined) found.push({ ...opinion, day: key.split("/")[1] ?? "" });
      }
      return found;
    },

    async forget(asker) {
      const keys = await find(asker);
      for (const key of keys) await store.delete(key);
      await forgetGiven(store, asker);
      return keys.length;
    },
  };
}

function keyOf({ channel, conversation }: Pick<Asker, "channel" | "conversation">): string {
  return `${GIVEN}${encodeURIComponent(channel)}/${encodeURIComponent(conversation)}`;
}
