import type { Activity } from "botbuilder";
import { BUTTON_VALUE, type Button } from "../../src/advisor/reply.ts";
import type { Language } from "../../src/content/model.ts";
import type { Seen } from "../conversations/conversation.ts";

type SubmitAction = { title: string; data: { msteams: { value: unknown } } };

/** What a person sees of the bot's activities, whether they came as text with chips or as a card. */
export function toSeen(activities: readonly Activity[]): Seen {
  const chips = activities.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);
  const submits = activities.flatMap(({ attachments }) =>
    (attachments ?? []).flatMap(({ content }) => (content as { actions?: SubmitAction[] }).actions ?? []),
  );
  const buttons: Button[] = [
    ...chips.map(({ title, value }) => ({ label: title, value: BUTTON_VALUE.parse(value) })),
    ...submits.map(({ title, data }) => ({ label: title, value: BUTTON_VALUE.parse(data.msteams.value) })),
  ];
  return {
    text: activities.map(({ text, attachments }) => text || JSON.stringify(attachments)).join("\n\n"),
    language: activities.at(-1)?.locale as Language,
    buttons,
  };
}
