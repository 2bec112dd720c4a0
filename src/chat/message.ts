import { TurnContext, type Activity } from "botbuilder";
import { BUTTON_VALUE } from "../advisor/reply.ts";
import { readRating } from "./ratings.ts";
import type { Message } from "../advisor/turn.ts";
import type { Language } from "../content/model.ts";

/** Reads what a visitor sent from an activity: the typed text without the bot's mention, a pressed button, files. */
export function toMessage(activity: Activity): Message {
  // The SDK takes an entity without a type for a fault; Web Chat's thumbs are one.
  const entities = (activity.entities ?? []).filter(({ type }) => typeof type === "string");
  const text = (TurnContext.removeRecipientMention({ ...activity, entities }) ?? activity.text ?? "").trim();
  const value = BUTTON_VALUE.safeParse(activity.value).data ?? readRating(activity);
  const hasAttachment = (activity.attachments ?? []).some(({ contentType }) => contentType !== "text/html");
  return { text, hasAttachment, ...(value !== undefined && { value }) };
}

/** The language a channel says its user reads, by the activity's locale; English when it says nothing we speak. */
export function toLanguage(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith("sv") ? "sv" : "en";
}
