import type { Activity, Entity } from "botbuilder";
import { z } from "zod";
import type { Message } from "../../advisor/model/turn.ts";
import { toMessage } from "../reading/message.ts";

/** The id of the Teams channel. */
export const TEAMS = "msteams";

/** Reads a visitor's message. From a Teams message it removes markup and mentions of the bot. */
export function readMessage(activity: Activity): Message {
  return activity.channelId === TEAMS
    ? toMessage(activity, (text) => removeMarkup(text, activity))
    : toMessage(activity);
}

/** Returns whether an activity mentions the bot, as people in a group do to address it. */
export function isBotMentioned({ entities, recipient }: Activity): boolean {
  return readMentions(entities).some(({ mentioned }) => mentioned.id === recipient.id);
}

/** Returns whether several people take part in the conversation. */
export function isGroup({ conversation }: Activity): boolean {
  return conversation.conversationType === "groupChat" || conversation.conversationType === "channel";
}

/** Markup at the position of a card that a person has inserted into a message. */
const INLINE_CARD = /<span class="inline-compose-card"[^<>]*>.{0,1000}?<\/span>/gs;

const MENTION = z.object({
  type: z.literal("mention"),
  text: z.string().nullish(),
  mentioned: z.object({ id: z.string(), name: z.string().nullish() }),
});

/** Most mentions that are read; a Teams message cannot hold as many. */
const MAX_MENTIONS = 100;

/** A mentioned name as Teams marks it in the text. */
const MARKED_NAME = /<at\b[^<>]*>(?<name>[^<>]*)<\/at>/g;

function readMentions(entities: readonly Entity[] | undefined) {
  return (entities ?? []).slice(0, MAX_MENTIONS).flatMap((entity) => MENTION.safeParse(entity).data ?? []);
}

/** Removes mentions of the bot and keeps the names of other people as plain text. */
function removeMarkup(text: string, { entities, recipient }: Activity): string {
  const own = new Set(
    readMentions(entities).flatMap(({ text: marked, mentioned }) =>
      mentioned.id === recipient.id ? [marked ?? `<at>${mentioned.name ?? ""}</at>`] : [],
    ),
  );
  return text
    .replaceAll(MARKED_NAME, (marked, name: string) => (own.has(marked) ? " " : name))
    .replaceAll(INLINE_CARD, " ")
    .replaceAll(/<\/?at\b[^<>]*>/g, "");
}
