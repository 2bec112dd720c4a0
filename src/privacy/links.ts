import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { PersonKey } from "../conversation/state-key.ts";
import { readChecked } from "../ports/read-checked.ts";
import type { Store } from "../ports/store.ts";

/** A stored link, under the hash of its token; `usedAt` is the ISO time of its creation. */
type StoredLink = { readonly place: PersonKey; readonly usedAt: string };

const STORED_LINK: z.ZodType<StoredLink> = z.looseObject({
  place: z.looseObject({ channel: z.string(), conversation: z.string(), person: z.string() }),
  usedAt: z.string(),
});

/** Tokens of links to a copy of a person's data. */
export type DataLinks = {
  /** Creates a token for a data subject. */
  issue(subject: PersonKey): Promise<string>;
  /** Finds the data subject of a token; `undefined` for an unknown or expired token. */
  find(token: string): Promise<PersonKey | undefined>;
  /** Revokes the tokens of a data subject. */
  forget(subject: PersonKey): Promise<void>;
};

/** Prefix of the keys of links in the store. */
export const DATA_LINK_PREFIX = "export/";

/** Lifetime of a link. */
export const LINK_LIFE_MS = 15 * 60 * 1000;

const TOKEN_BYTES = 32;
const PAGE = 500;

/** Creates the data links of a store. @param now milliseconds since 1970. */
export function createDataLinks(
  store: Pick<Store, "read" | "write" | "delete" | "list" | "setAside">,
  now: () => number,
): DataLinks {
  return {
    async issue({ channel, conversation, person }) {
      const token = randomBytes(TOKEN_BYTES).toString("base64url");
      const subject: PersonKey = { channel, conversation, person };
      await store.write(
        keyOf(token),
        { place: subject, usedAt: new Date(now()).toISOString() } satisfies StoredLink,
        0,
      );
      return token;
    },

    async find(token) {
      const { value: stored } = await readChecked(store, keyOf(token), STORED_LINK);
      const isFresh = stored !== undefined && now() - Date.parse(stored.usedAt) < LINK_LIFE_MS;
      return isFresh ? stored.place : undefined;
    },

    async forget({ channel, conversation, person }) {
      let after = "";
      for (;;) {
        const page = await store.list(DATA_LINK_PREFIX, { after, limit: PAGE });
        for (const { key, value, version } of page) {
          const subject = STORED_LINK.safeParse(value).data?.place;
          const isSubject = subject?.conversation === conversation && subject.person === person;
          if (subject === undefined) await store.setAside(key, version);
          else if (isSubject && subject.channel === channel) await store.delete(key);
        }
        if (page.length < PAGE) return;
        after = page.at(-1)?.key ?? after;
      }
    },
  };
}

function keyOf(token: string): string {
  return DATA_LINK_PREFIX + createHash("sha256").update(token).digest("hex");
}
