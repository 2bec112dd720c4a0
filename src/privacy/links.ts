import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { PersonKey } from "../conversation/state-key.ts";
import { readChecked } from "../ports/read-checked.ts";
import type { Store } from "../ports/store.ts";

/** A link as kept: under the hash of its token, with the ISO time at which it was made. */
type KeptLink = { readonly place: PersonKey; readonly usedAt: string };

const KEPT_LINK: z.ZodType<KeptLink> = z.looseObject({
  place: z.looseObject({ channel: z.string(), conversation: z.string(), person: z.string() }),
  usedAt: z.string(),
});

/** Links by which people fetch a copy of what is kept of them. */
export type DataLinks = {
  /** Makes a token for a person in a conversation. */
  issue(subject: PersonKey): Promise<string>;
  /** The person of a token; `undefined` for one unknown or too old. */
  find(token: string): Promise<PersonKey | undefined>;
  /** Takes back the tokens of a person in a conversation. */
  forget(subject: PersonKey): Promise<void>;
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
      const subject: PersonKey = { channel, conversation, person };
      await store.write(keyOf(token), { place: subject, usedAt: new Date(now()).toISOString() } satisfies KeptLink, 0);
      return token;
    },

    async find(token) {
      const { value: kept } = await readChecked(store, keyOf(token), KEPT_LINK);
      const isFresh = kept !== undefined && now() - Date.parse(kept.usedAt) < LINK_LIFE_MS;
      return isFresh ? kept.place : undefined;
    },

    async forget({ channel, conversation, person }) {
      let after = "";
      for (;;) {
        const page = await store.list(DATA_LINKS, { after, limit: PAGE });
        for (const { key, value, version } of page) {
          const subject = KEPT_LINK.safeParse(value).data?.place;
          const isTheirs = subject?.conversation === conversation && subject.person === person;
          if (subject === undefined) await store.setAside(key, version);
          else if (isTheirs && subject.channel === channel) await store.delete(key);
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
