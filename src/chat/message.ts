import type { Activity, Entity } from "botbuilder";
import { z } from "zod";
import { BUTTON_VALUE } from "../advisor/reply.ts";
import type { Message } from "../advisor/turn.ts";
import type { Language } from "../content/model.ts";
import { readRating } from "./ratings.ts";

/** Reads what a visitor sent from an activity: the typed text without mentions of the bot, a pressed button, files. */
export function toMessage(activity: Activity): Message {
  const pressed: unknown = activity.value;
  const value = pressed === undefined ? readRating(activity) : BUTTON_VALUE.safeParse(pressed).data;
  const hasAttachment = (activity.attachments ?? []).some(({ contentType }) => !NO_FILE.test(contentType));
  return { text: readText(activity), hasAttachment, ...(value !== undefined && { value }) };
}

/** Whether an activity calls the bot by name, which in a group is how people talk to it. */
export function isBotMentioned({ entities, recipient }: Activity): boolean {
  return readMentions(entities).some(({ mentioned }) => mentioned.id === recipient.id);
}

/** Whether a conversation has more people in it than one. */
export function isGroup({ conversation }: Activity): boolean {
  return conversation.conversationType === "groupChat" || conversation.conversationType === "channel";
}

/** The language a channel says its user reads; English when it says nothing we speak. */
export function toLanguage({ locale, entities }: Partial<Activity>): Language {
  const said = locale ?? (entities ?? []).map((entity) => CLIENT_INFO.safeParse(entity).data?.locale).find(Boolean);
  return said?.toLowerCase().startsWith("sv") ? "sv" : "en";
}

/** Teams sends a message's own formatting along as an attachment, and a card that somebody has put into it. */
const NO_FILE = /^(text\/html|application\/vnd\.microsoft\.card\..*)$/;

/** What stands in the text where such a card is. */
const INLINE_CARD = /<span class="inline-compose-card"[^>]*>.*?<\/span>/gs;

const MENTION = z.object({
  type: z.literal("mention"),
  text: z.string().nullish(),
  mentioned: z.object({ id: z.string(), name: z.string().nullish() }),
});

/** Teams says in an entity which language its user reads, also where an activity has no locale. */
const CLIENT_INFO = z.object({ type: z.literal("clientInfo"), locale: z.string() });

function readMentions(entities: readonly Entity[] | undefined) {
  return (entities ?? []).flatMap((entity) => MENTION.safeParse(entity).data ?? []);
}

/** The bot's own name says nothing; another person's stays as plain words. */
function readText({ text, entities, recipient }: Activity): string {
  let read = text ?? "";
  for (const { text: marked, mentioned } of readMentions(entities)) {
    const name = mentioned.name ?? "";
    read = read.replaceAll(marked ?? `<at>${name}</at>`, mentioned.id === recipient.id ? " " : name);
  }
  return read
    .replaceAll(INLINE_CARD, " ")
    .replaceAll(/<\/?at\b[^>]*>/g, "")
    .replaceAll(/&nbsp;|[ \u00a0]+/g, " ")
    .trim();
}
