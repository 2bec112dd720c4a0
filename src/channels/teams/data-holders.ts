import type { PersonKey } from "../../conversation/state-key.ts";
import { keepReadable } from "../../ports/read-checked.ts";
import type { Entry, Store } from "../../ports/store.ts";
import { referenceKey, type ConversationReferences } from "../bot-framework/conversation-references.ts";
import { TEAMS } from "../bot-framework/message.ts";
import { welcomedKey } from "./member.ts";
import { cardsOf, SENT_CARD } from "./sent-cards.ts";

const PAGE = 500;

/** Creates the data holder of a conversation's cards. */
export function createCardHolder(store: Pick<Store, "list" | "delete" | "setAside">) {
  async function list({ channel, conversation }: PersonKey): Promise<Entry[]> {
    if (channel !== TEAMS) return [];
    const cards: Entry[] = [];
    for (;;) {
      const page = await store.list(cardsOf(conversation), { after: cards.at(-1)?.key ?? "", limit: PAGE });
      cards.push(...page);
      if (page.length < PAGE) return cards;
    }
  }

  return {
    read: async (person: PersonKey) => keepReadable(store, await list(person), SENT_CARD),
    async forget(person: PersonKey): Promise<number> {
      const cards = await list(person);
      for (const { key } of cards) await store.delete(key);
      return cards.length;
    },
  };
}

/** Creates the data holder of a person's conversation reference and of the note that they were welcomed. */
export function createMembershipHolder(
  store: Pick<Store, "read" | "delete">,
  references: Pick<ConversationReferences, "find">,
) {
  /** Finds the reference of a personal conversation; a group's reference belongs to no single person. */
  async function find({ channel, conversation }: PersonKey) {
    const reference = channel === TEAMS ? await references.find(channel, conversation) : undefined;
    const isOwn = channel === TEAMS && !isOfGroup(reference?.reference.conversation);
    return { isOwn, reference: isOwn ? reference : undefined };
  }

  return {
    async read(person: PersonKey) {
      const { isOwn, reference } = await find(person);
      return { reference, welcomed: isOwn ? (await store.read(keyOf(person)))?.value : undefined };
    },
    async forget(person: PersonKey): Promise<number> {
      const { isOwn, reference } = await find(person);
      if (isOwn) await store.delete(keyOf(person));
      // A block stays: deleting their data must not make the bot write to a person who has blocked it.
      if (reference === undefined || reference.blockedAt !== undefined) return 0;
      await store.delete(referenceKey(person.channel, person.conversation));
      return 1;
    },
  };
}

function keyOf({ person }: PersonKey): string {
  return welcomedKey(`person ${person}`);
}

function isOfGroup(conversation: { readonly conversationType?: string } | undefined): boolean {
  return conversation?.conversationType === "groupChat" || conversation?.conversationType === "channel";
}
