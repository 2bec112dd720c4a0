import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import { readChecked } from "../ports/read-checked.ts";
import type { Store } from "../ports/store.ts";

/** The conversation that a link is about. */
export type DataSubject = { readonly channel: string; readonly conversation: string; readonly person?: string };

/** A link as kept: under the hash of its token, with the ISO time at which it was made. */
type KeptLink = { readonly place: DataSubject; readonly usedAt: string };

const KEPT_LINK: z.ZodType<KeptLink> = z.looseObject({
  place: z.looseObject({ channel: z.string(), conversation: z.string(), person: z.string().optional() }),
  usedAt: z.string(),
});

/** Links by which people fetch a copy of what is kept of them. */
export type DataLinks = {
  /** Makes a token for a conversation. */
  issue(subject: DataSubject): Promise<string>;
  /** The conversation of a token; `undefined` for one unknown or too old. */
  find(token: string): Promise<DataSubject | undefined>;
  /** Takes back the tokens of a conversation. */
  forget(subject: DataSubject): Promise<void>;
};

/** Where the links lie in the store. */
export const DATA_LINKS = "export/";

/** How long a link works. */
export const LINK_LIFE_MS = 15 * 60 * 1000;

const TOKEN_BYTES = 32;
const PAGE = 500;

/** Keeps the links in the store. @param now milliseconds since 1970. */
export function createDataLinks(store: Store, now: () => number): DataLinks {
  return {
    async issue({ channel, conversation, person }) {
      const token = randomBytes(TOKEN_BYTES).toString("base64url");
      const subject: DataSubject = { channel, conversation, ...(person !== undefined && { person }) };
      await store.write(keyOf(token), { place: subject, usedAt: new Date(now()).toISOString() } satisfies KeptLink, 0);
      return token;
    },

    async find(token) {
      const { value: kept } = await readChecked(store, keyOf(token), KEPT_LINK);
      const isFresh = kept !== undefined && now() - Date.parse(kept.usedAt) < LINK_LIFE_MS;
      return isFresh ? kept.place : undefined;
    },

    async forget({ channel, conversation }) {
      let after = "";
      for (;;) {
        const page = await store.list(DATA_LINKS, { after, limit: PAGE });
        for (const { key, value, version } of page) {
          const link = KEPT_LINK.safeParse(value).data;
          if (link === undefined) await store.setAside(key, version);
          else if (link.place.channel === channel && link.place.conversation === conversation) await store.delete(key);
        }
        if (page.length < PAGE) return;
        after = page.at(-1)?.key ?? after;
      }
    },
  };
}

function keyOf(token: string): string {
  return DATA_LINKS + createHash("sha256").update(token).digest("hex");
}
