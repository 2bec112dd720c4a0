import { BUTTON_VALUE, type Button, type ButtonValue } from "../../advisor/model/reply.ts";

/** Name of Web Chat's event for a pressed thumb. */
const FEEDBACK_EVENT = "webchat:activity-status/feedback";

/** Prefix of a thumb's name; its value follows. */
const NAME_PREFIX = "urn:career-advice:rating:";

/**
 * Returns the entity that makes Web Chat draw two small thumbs beside a message's time, away from the suggestions.
 * Source: https://github.com/microsoft/BotFramework-WebChat/issues/4840 and the code of version 4.18.
 */
export function toRatingEntity(ratings: readonly Button[]): Record<string, unknown> & { type: string } {
  return {
    "@context": "https://schema.org",
    "@id": "",
    "@type": "Message",
    type: "https://schema.org/Message",
    potentialAction: ratings.map(({ value }) => ({
      "@type": "rate" in value && value.rate === "up" ? "LikeAction" : "DislikeAction",
      "@id": `${NAME_PREFIX}${encodeURIComponent(JSON.stringify(value))}`,
    })),
  };
}

/** Fields of an activity that report a pressed thumb. */
type RatingEvent = {
  readonly type?: string;
  readonly name?: unknown;
  readonly entities?: unknown;
};

/** Returns the value of a thumb pressed in Web Chat; `undefined` for any other activity. */
export function readRating({ type, name, entities }: RatingEvent): ButtonValue | undefined {
  if (type !== "event" || name !== FEEDBACK_EVENT) return undefined;
  const [first]: unknown[] = Array.isArray(entities) ? entities : [];
  const id: unknown = Reflect.get(Object(first), "@id");
  if (typeof id !== "string" || !id.startsWith(NAME_PREFIX)) return undefined;
  try {
    const value: unknown = JSON.parse(decodeURIComponent(id.slice(NAME_PREFIX.length)));
    const rating = BUTTON_VALUE.safeParse(value).data;
    return rating !== undefined && "rate" in rating ? rating : undefined;
  } catch {
    // Not a name of a thumb.
    return undefined;
  }
}
