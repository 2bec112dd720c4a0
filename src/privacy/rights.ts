import type { CommandContext } from "../advisor/model/command.ts";
import type { DataLink, DeletedData, KeptData } from "../advisor/model/my-data.ts";
import type { PersonKey } from "../conversation/state-key.ts";
import type { Store } from "../ports/store.ts";
import type { DataHolders } from "./holder.ts";
import { LINK_LIFE_MS, type DataLinks } from "./links.ts";
import { forgetUnreadable, listUnreadable } from "./unreadable.ts";

/** What people may ask about what is kept of them. */
export type DataRights = {
  /** Tells what is kept. */
  show(context: CommandContext): Promise<KeptData>;
  /** Makes a link to a copy of everything. */
  link(context: CommandContext): Promise<DataLink>;
  /** Deletes everything. */
  forget(context: CommandContext): Promise<DeletedData>;
  /** Returns the copy that a link's token opens; `undefined` for one unknown or too old. */
  open(token: string): Promise<object | undefined>;
};

/** What data rights are carried out with. */
export type DataRightsParts = {
  readonly holders: DataHolders;
  readonly store: Pick<Store, "list" | "delete" | "scrub">;
  readonly links: DataLinks;
  readonly retainDays: number;
  /** Where visitors reach this server. */
  readonly publicUrl: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** Creates what shows, hands out and deletes what is kept of a person in a conversation. */
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
        opinions: (await holders.opinions.read(context)).length,
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
      // The alerts first: should the rest fail, nothing more is sent to anybody.
      const alerts = await holders.alerts.forget(context);
      const opinions = await holders.opinions.forget(context);
      await holders.cards.forget(context);
      await holders.membership.forget(context);
      await links.forget(context);
      await holders.session.forget(context);
      const messages = await holders.transcript.forget(context);
      await forgetUnreadable(store, context);
      await store.scrub();
      return { messages, alerts, opinions };
    },
  };

  async function copyOf(person: PersonKey): Promise<object> {
    const transcript = await holders.transcript.read(person);
    const kept = {
      madeAt: new Date(now()).toISOString(),
      channel: person.channel,
      conversation: person.conversation,
      session: await holders.session.read(person),
      ...(transcript && { transcript }),
      cards: await holders.cards.read(person),
      ...(await holders.membership.read(person)),
      opinions: await holders.opinions.read(person),
      alerts: await holders.alerts.read(person),
    };
    // Last, because reading finds out what cannot be read.
    const unreadable = (await listUnreadable(store, person)).map(({ value }) => value);
    return { ...kept, ...(unreadable.length > 0 && { unreadable }) };
  }
}

/** Counts the messages of a transcript, leaving out events. */
export function countMessages(transcript: readonly { readonly type: string }[]): number {
  return transcript.filter(({ type }) => type === "message").length;
}
