import { z } from "zod";
import { BUTTON_VALUE } from "../../advisor/model/reply.ts";
import type { Message } from "../../advisor/model/turn.ts";
import { DEFAULT_LANGUAGE, findLanguage, type Language } from "../../languages/language.ts";
import { readRating } from "../rendering/ratings.ts";
import { boundText } from "./bound-text.ts";

/** Fields of an activity that are read, as plain JSON of the Bot Framework schema. */
export type ReceivedActivity = {
  readonly type?: string;
  readonly name?: unknown;
  readonly text?: unknown;
  readonly value?: unknown;
  readonly locale?: unknown;
  readonly entities?: unknown;
  readonly attachments?: unknown;
  readonly channelData?: unknown;
  readonly localTimezone?: unknown;
};

/**
 * Reads a visitor's message: typed text, pressed button, files.
 * @param clean removes a channel's markup from the text; see `boundText`.
 */
export function toMessage(activity: ReceivedActivity, clean?: (text: string) => string): Message {
  const text = typeof activity.text === "string" ? boundText(activity.text, clean) : "";
  const { value: pressed, attachments } = activity;
  const value = pressed === undefined ? readRating(activity) : BUTTON_VALUE.safeParse(pressed).data;
  const hasAttachment = toList(attachments).some((attachment) => !NO_FILE.test(toText(attachment, "contentType")));
  return { text, hasAttachment, ...(value !== undefined && { value }) };
}

/** Reads the user's language from an activity; returns the default if the bot does not speak it. */
export function toLanguage({ locale, entities }: ReceivedActivity): Language {
  const told = typeof locale === "string" ? locale : undefined;
  const said =
    told ??
    toList(entities)
      .map((each) => CLIENT_INFO.safeParse(each).data?.locale)
      .find(Boolean);
  return findLanguage(said) ?? DEFAULT_LANGUAGE;
}

/** Reads the name of the page that the widget is on; refuses other values, because any client can send them. */
export function readPage({ channelData }: ReceivedActivity): string | undefined {
  const named = toText(channelData, "page");
  return PAGE.test(named) ? named : undefined;
}

const PAGE = /^[a-z][a-z\d-]{0,59}$/;

/** Content types of attachments that are no files: Teams attaches a message's formatting and the cards in it. */
const NO_FILE = /^(text\/html|application\/vnd\.microsoft\.card\..*)$/;

/** Entity in which Teams names the user's language, also if the activity has no locale. */
const CLIENT_INFO = z.object({ type: z.literal("clientInfo"), locale: z.string() });

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function toText(value: unknown, field: string): string {
  const text: unknown = Reflect.get(Object(value), field);
  return typeof text === "string" ? text : "";
}
