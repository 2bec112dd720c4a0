import type { Activity, Entity } from "botbuilder";
import { BUTTON_VALUE, type Button } from "../../src/advisor/reply.ts";
import { readRating } from "../../src/chat/ratings.ts";
import type { Language } from "../../src/content/model.ts";
import type { Seen } from "../conversations/conversation.ts";

type SubmitAction = { title: string; data: { msteams: { value: unknown } } };
type CardContent = { actions?: SubmitAction[]; body?: { actions?: SubmitAction[] }[] };

/** What a person sees of the bot's activities, whether they came as text with chips or as a card. */
export function toSeen(activities: readonly Activity[]): Seen {
  const chips = activities.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);
  const submits = activities.flatMap(({ attachments }) =>
    (attachments ?? []).flatMap(({ content }) => {
      const { actions = [], body = [] } = content as CardContent;
      return [...body.flatMap((element) => element.actions ?? []), ...actions];
    }),
  );
  const thumbs = activities.flatMap(({ entities }) => (entities ?? []).flatMap(toThumbs));
  const buttons: Button[] = [
    ...chips.map(({ title, value }) => ({ label: title, value: BUTTON_VALUE.parse(value) })),
    ...submits.map(({ title, data }) => ({ label: title, value: BUTTON_VALUE.parse(data.msteams.value) })),
    ...thumbs,
  ];
  return {
    text: activities.map(({ text, attachments }) => text || JSON.stringify(attachments)).join("\n\n"),
    language: activities.at(-1)?.locale as Language,
    buttons,
  };
}

/** The thumbs that Web Chat draws for an entity. */
function toThumbs(entity: Entity): Button[] {
  const actions: unknown = entity["potentialAction"];
  return (Array.isArray(actions) ? (actions as Record<string, string>[]) : []).flatMap((action) => {
    const value = readRating(pressThumb(action["@id"] ?? ""));
    return value === undefined ? [] : [{ label: action["@type"] === "LikeAction" ? "👍" : "👎", value }];
  });
}

/** What Web Chat posts when a thumb is pressed. */
export function pressThumb(id: string): { type: string; name: string; entities: Entity[] } {
  // It sends no `type`, whatever the SDK's own type says.
  const action = { "@type": "LikeAction", "@id": id } as unknown as Entity;
  return { type: "event", name: "webchat:activity-status/feedback", entities: [action] };
}
