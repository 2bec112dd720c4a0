import type { Activity, Entity } from "botbuilder";
import { z } from "zod";
import type { Message } from "../../advisor/model/turn.ts";
import { MAX_MARKED_CHARACTERS, readText, toMessage, withPlainBlanks } from "../reading/message.ts";

/** The id of the Teams channel. */
export const TEAMS = "msteams";

/** Reads what a visitor sent. In Teams the text comes without markup and without mentions of the bot. */
export function readMessage(activity: Activity): Message {
  return activity.channelId === TEAMS ? toMessage(activity, readMarkedText(activity)) : toMessage(activity);
}

/** Whether an activity calls the bot by name, which in a group is how people talk to it. */
export function isBotMentioned({ entities, recipient }: Activity): boolean {
  return readMentions(entities).some(({ mentioned }) => mentioned.id === recipient.id);
}

/** Whether a conversation has more people in it than one. */
export function isGroup({ conversation }: Activity): boolean {
  return conversation.conversationType === "groupChat" || conversation.conversationType === "channel";
}

/** Marks in the text where Teams shows a card that somebody put into a message. */
const INLINE_CARD = /<span class="inline-compose-card"[^<>]*>.*?<\/span>/gs;

const MENTION = z.object({
  type: z.literal("mention"),
  text: z.string().nullish(),
  mentioned: z.object({ id: z.string(), name: z.string().nullish() }),
});

/** More mentions than a message of Teams can hold. */
const MAX_MENTIONS = 100;

/** A name as Teams marks it in the text. */
const MARKED_NAME = /<at\b[^<>]*>(?<name>[^<>]*)<\/at>/g;

function readMentions(entities: readonly Entity[] | undefined) {
  return (entities ?? []).slice(0, MAX_MENTIONS).flatMap((entity) => MENTION.safeParse(entity).data ?? []);
}

/** Drops the bot's own name, which says nothing; another person's stays as plain words. */
function readMarkedText(activity: Activity): string {
  const { text, entities, recipient } = activity;
  if (text === undefined || text === null || text.length > MAX_MARKED_CHARACTERS) return readText(activity);
  const own = new Set(
    readMentions(entities).flatMap(({ text: marked, mentioned }) =>
      mentioned.id === recipient.id ? [marked ?? `<at>${mentioned.name ?? ""}</at>`] : [],
    ),
  );
  return withPlainBlanks(
    text
      .replaceAll(MARKED_NAME, (marked, name: string) => (own.has(marked) ? " " : name))
      .replaceAll(INLINE_CARD, " ")
      .replaceAll(/<\/?at\b[^<>]*>/g, ""),
  );
}
