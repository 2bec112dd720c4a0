import { z } from "zod";
import type { Store } from "../ports/store.ts";

const USED = z.looseObject({ usedAt: z.iso.datetime() });

/** Entries read in one listing. */
const PAGE = 500;

/**
 * Deletes the entries below a prefix that were last used before `time`, in milliseconds since 1970; returns the number deleted.
 * Each entry holds the ISO time of its last use as `usedAt`; an entry without it is set aside as unreadable.
 */
export async function forgetUnusedSince(store: Store, prefix: string, time: number): Promise<number> {
  let forgotten = 0;
  let after = "";
  for (;;) {
    const page = await store.list(prefix, { after, limit: PAGE });
    for (const { key, value, version } of page) {
      const used = USED.safeParse(value).data;
      if (used === undefined) await store.setAside(key, version);
      if (used === undefined || Date.parse(used.usedAt) >= time) continue;
      await store.delete(key);
      forgotten += 1;
    }
    if (page.length < PAGE) return forgotten;
    after = page.at(-1)?.key ?? after;
  }
}
