import type { Activity, Entity } from "botbuilder";
import { z } from "zod";
import { BUTTON_VALUE } from "../../advisor/model/reply.ts";
import type { Message } from "../../advisor/model/turn.ts";
import { DEFAULT_LANGUAGE, findLanguage, type Language } from "../../languages/language.ts";
import { MAX_MESSAGE_CHARACTERS } from "../../understanding/tuning.ts";
import { readRating } from "../rendering/ratings.ts";
import { TEAMS } from "../rendering/render.ts";

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

/** The language a channel says its user reads; the default when it says nothing we speak. */
export function toLanguage({ locale, entities }: Partial<Activity>): Language {
  const said = locale ?? (entities ?? []).map((entity) => CLIENT_INFO.safeParse(entity).data?.locale).find(Boolean);
  return findLanguage(said) ?? DEFAULT_LANGUAGE;
}

/** Teams sends a message's own formatting along as an attachment, and a card that somebody has put into it. */
const NO_FILE = /^(text\/html|application\/vnd\.microsoft\.card\..*)$/;

/** What stands in the text where such a card is. */
const INLINE_CARD = /<span class="inline-compose-card"[^<>]*>.*?<\/span>/gs;

const MENTION = z.object({
  type: z.literal("mention"),
  text: z.string().nullish(),
  mentioned: z.object({ id: z.string(), name: z.string().nullish() }),
});

/** Teams says in an entity which language its user reads, also where an activity has no locale. */
const CLIENT_INFO = z.object({ type: z.literal("clientInfo"), locale: z.string() });

/** More mentions than a message of Teams can hold. */
const MAX_MENTIONS = 100;

/** Longer texts are refused for their length; markup makes a text of Teams longer than its words. */
const MAX_MARKED_CHARACTERS = 4 * MAX_MESSAGE_CHARACTERS;

/** A name as Teams marks it in the text. */
const MARKED_NAME = /<at\b[^<>]*>(?<name>[^<>]*)<\/at>/g;

function readMentions(entities: readonly Entity[] | undefined) {
  return (entities ?? []).slice(0, MAX_MENTIONS).flatMap((entity) => MENTION.safeParse(entity).data ?? []);
}

function readText(activity: Activity): string {
  const { text, channelId } = activity;
  const raw = text ?? "";
  // A text that is too long stays so: it is refused before anything reads it.
  if (raw.length > MAX_MARKED_CHARACTERS) return raw;
  return (channelId === TEAMS ? withoutMarkup(raw, activity) : raw).replaceAll(/&nbsp;|[ \u00a0]+/g, " ").trim();
}

/** The bot's own name says nothing; another person's stays as plain words. */
function withoutMarkup(text: string, { entities, recipient }: Activity): string {
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
