import type { Activity, Entity } from "botbuilder";
import { BUTTON_VALUE, type Button } from "../../src/advisor/model/reply.ts";
import { readRating } from "../../src/channels/rendering/ratings.ts";
import type { Language } from "../../src/languages/language.ts";
import type { Seen } from "../../src/tools/talk/channel-client.ts";

type ExecuteAction = { title: string; data: { press: unknown } };
type CardContent = {
  actions?: ExecuteAction[];
  body?: { choices?: { title: string; value: string }[] }[];
  fallbackText?: string;
};

/** Returns the visible text and buttons of the bot's activities, whether text with suggested actions or cards. */
export function toSeen(activities: readonly Activity[]): Seen {
  const chips = activities.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);
  const onCards = activities.flatMap(({ attachments }) =>
    (attachments ?? []).flatMap(({ content }) => toCardButtons(content as CardContent)),
  );
  const thumbs = activities.flatMap(({ entities }) => (entities ?? []).flatMap(toThumbs));
  const buttons: Button[] = [
    ...chips.map(({ title, value }) => ({ label: title, value: BUTTON_VALUE.parse(value) })),
    ...onCards,
    ...thumbs,
  ];
  return {
    text: activities.map(toSeenText).join("\n\n"),
    language: activities.at(-1)?.locale as Language,
    buttons,
  };
}

/** Returns what an activity says: its text and, where the text is only the title of a card, what the card holds. */
function toSeenText({ text, attachments }: Activity): string {
  if (!text) return JSON.stringify(attachments);
  const held = (attachments ?? []).map(({ content }) => (content as CardContent).fallbackText ?? "");
  return [text, ...held.filter((each) => !text.includes(each))].join("\n\n");
}

/** Lists the buttons of a Teams card and the choices of its list. */
export function toCardButtons({ actions = [], body = [] }: CardContent): Button[] {
  const choices = body.flatMap((element) => element.choices ?? []);
  return [
    ...choices.map(({ title, value }) => ({ label: title, value: BUTTON_VALUE.parse(JSON.parse(value)) })),
    ...actions.flatMap(({ title, data }) => {
      const value = BUTTON_VALUE.safeParse(data?.press).data;
      return value === undefined ? [] : [{ label: title, value }];
    }),
  ];
}

/** The thumbs that Web Chat draws for an entity. */
function toThumbs(entity: Entity): Button[] {
  const actions: unknown = entity["potentialAction"];
  return (Array.isArray(actions) ? (actions as Record<string, string>[]) : []).flatMap((action) => {
    const value = readRating(pressThumb(action["@id"] ?? ""));
    return value === undefined ? [] : [{ label: action["@type"] === "LikeAction" ? "👍" : "👎", value }];
  });
}

/** Returns the event that Web Chat posts when a thumb is pressed. */
export function pressThumb(id: string): { type: string; name: string; entities: Entity[] } {
  // It sends no `type`, whatever the SDK's own type says.
  const action = { "@type": "LikeAction", "@id": id } as unknown as Entity;
  return { type: "event", name: "webchat:activity-status/feedback", entities: [action] };
}
