import { TurnContext, type Activity } from "botbuilder";
import { BUTTON_VALUE } from "../advisor/reply.ts";
import type { Message } from "../advisor/turn.ts";
import type { Language } from "../content/model.ts";

/** Reads what a visitor sent from an activity: the typed text without the bot's mention, a pressed button, files. */
export function toMessage(activity: Activity): Message {
  const text = (TurnContext.removeRecipientMention(activity) ?? activity.text ?? "").trim();
  const pressed = BUTTON_VALUE.safeParse(activity.value);
  const hasAttachment = (activity.attachments ?? []).some(({ contentType }) => contentType !== "text/html");
  return { text, hasAttachment, ...(pressed.success && { value: pressed.data }) };
}

/** The language a channel says its user reads, by the activity's locale; English when it says nothing we speak. */
export function toLanguage(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith("sv") ? "sv" : "en";
}
