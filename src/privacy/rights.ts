import type { CommandContext } from "../advisor/model/command.ts";
import type { DataLink, DeletedData, KeptData } from "../advisor/model/my-data.ts";
import type { PersonKey } from "../conversation/state-key.ts";
import type { Store } from "../ports/store.ts";
import type { DataHolders } from "./holder.ts";
import { LINK_LIFE_MS, type DataLinks } from "./links.ts";
import { forgetUnreadable, listUnreadable } from "./unreadable.ts";

/** The rights of a person over their stored data. */
export type DataRights = {
  /** Counts and lists the stored data. */
  show(context: CommandContext): Promise<KeptData>;
  /** Creates a link to a copy of all data. */
  link(context: CommandContext): Promise<DataLink>;
  /** Deletes all data; the files are scrubbed by the caller. */
  forget(context: CommandContext): Promise<DeletedData>;
  /** Returns the copy for a token; `undefined` for an unknown or expired token. */
  open(token: string): Promise<object | undefined>;
};

/** Dependencies of `createDataRights`. */
export type DataRightsParts = {
  readonly holders: DataHolders;
  readonly store: Pick<Store, "list" | "delete">;
  readonly links: DataLinks;
  readonly retainDays: number;
  /** Returns the URL at which visitors reach this server. */
  readonly publicUrl: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** Creates the data rights over a set of data holders. */
export function createDataRights(parts: DataRightsParts): DataRights {
  const { holders, store, links, retainDays, publicUrl, now } = parts;

  return {
    async show(context) {
      const transcript = await holders.transcript.read(context);
      const { reference } = await holders.membership.read(context);
      return {
        ...(transcript && { messages: countMessages(transcript) }),
        cards: (await holders.cards.read(context)).length,
        isNamed: reference !== undefined,
        opinions: (await holders.feedback.read(context)).length,
        alerts: await holders.alerts.read(context),
        keptUntil: now() + retainDays * DAY_MS,
      };
    },

    async link(context) {
      const token = await links.issue(context);
      return { url: `${publicUrl().replace(/\/+$/, "")}/my-data/${token}`, validMinutes: LINK_LIFE_MS / MINUTE_MS };
    },

    async open(token) {
      const person = await links.find(token);
      return person && copyOf(person);
    },

    async forget(context) {
      // The alerts are deleted first, so that nothing more is sent if the rest fails.
      const alerts = await holders.alerts.forget(context);
      const opinions = await holders.feedback.forget(context);
      await holders.cards.forget(context);
      await holders.membership.forget(context);
      await links.forget(context);
      await holders.session.forget(context);
      const messages = await holders.transcript.forget(context);
      await holders.waiting.forget(context);
      await forgetUnreadable(store, context);
      return { messages, alerts, opinions };
    },
  };

  async function copyOf(person: PersonKey): Promise<object> {
    const transcript = await holders.transcript.read(person);
    const waiting = await holders.waiting.read(person);
    const kept = {
      madeAt: new Date(now()).toISOString(),
      channel: person.channel,
      conversation: person.conversation,
      session: await holders.session.read(person),
      ...(transcript && { transcript }),
      cards: await holders.cards.read(person),
      ...(await holders.membership.read(person)),
      opinions: await holders.feedback.read(person),
      alerts: await holders.alerts.read(person),
      ...(waiting.length > 0 && { waiting }),
    };
    // Unreadable values come last, because reading sets them aside.
    const unreadable = (await listUnreadable(store, person)).map(({ value }) => value);
    return { ...kept, ...(unreadable.length > 0 && { unreadable }) };
  }
}

/** Counts the messages of a transcript, leaving out events. */
function countMessages(transcript: readonly { readonly type: string }[]): number {
  return transcript.filter(({ type }) => type === "message").length;
}
