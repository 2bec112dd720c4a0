import { z } from "zod";
import { MAX_MARKED_CHARACTERS } from "../../reading/message.ts";
import type { WireActivity } from "../activity.ts";

/** An activity fit for the bot, or what is wrong with it. */
export type ActivityBody =
  | { readonly kind: "activity"; readonly activity: WireActivity }
  | { readonly kind: "fault"; readonly message: string };

/** The value of a pressed button or a card, as JSON; the bot's own are a tenth of it. */
const MAX_VALUE_BYTES = 4096;

/** Names, tags, times and ids. */
const MAX_SHORT_CHARACTERS = 200;

/** A thumb's name, which carries its value. */
const MAX_THUMB_CHARACTERS = 1000;

/** Entities and attachments of one activity; nothing reads more than the first few. */
const MAX_LISTED = 10;

/** One more character than the longest text that is read tells that a text is longer; another keeps a pair of surrogates whole. */
const text = optional(z.string().transform((value) => cut(value, MAX_MARKED_CHARACTERS + 2)));

/** A short text; a longer one is no such thing and is left out. */
const short = optional(z.string().transform((value) => (value.length <= MAX_SHORT_CHARACTERS ? value : undefined)));

/** What can be left out without a word: of any other form it counts as absent. */
const loose = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const looseShort = loose(z.string().max(MAX_SHORT_CHARACTERS));

/** What Web Chat needs to know its own message again and to draw a pressed button, and the page that the widget is on. */
const CHANNEL_DATA = z.object({
  clientActivityID: looseShort,
  page: looseShort,
  postBack: loose(z.boolean()),
  messageBack: loose(
    z.object({ displayText: loose(z.string().transform((value) => cut(value, MAX_SHORT_CHARACTERS))) }),
  ),
});

/** Presence and name of a file; its content is never taken. */
const ATTACHMENT = z.object({ contentType: looseShort, name: looseShort });

/** A pressed thumb of Web Chat, what a client says of its user, and the mark of Web Chat by its type alone. Others are left out. */
const ENTITY = z.union([
  z.object({ "@id": z.string().max(MAX_THUMB_CHARACTERS), "@type": looseShort, type: looseShort }),
  z.object({ type: z.literal("clientInfo"), locale: z.string().max(MAX_SHORT_CHARACTERS) }),
  z.object({ type: z.literal("ClientCapabilities") }),
]);

/**
 * What a visitor may post: what the bot or Web Chat reads, each field bounded, for all of it is logged. Every other type and
 * field is the bot's or the channel's to send.
 */
const ACTIVITY_BODY = z.object({
  type: z.enum(["message", "event", "typing"], { error: "must be message, event or typing" }),
  text,
  textFormat: short,
  locale: short,
  name: short,
  value: z
    .unknown()
    .refine(isSmall, `must be at most ${MAX_VALUE_BYTES / 1024} kB of JSON`)
    .optional(),
  replyToId: short,
  localTimestamp: short,
  localTimezone: short,
  attachments: optional(listOf(ATTACHMENT)),
  entities: optional(listOf(ENTITY)),
  channelData: optional(CHANNEL_DATA),
  from: optional(z.object({ name: optional(z.string().max(MAX_SHORT_CHARACTERS)) })),
});

/** Checks what a visitor posted, and leaves out what nothing reads. */
export function readActivityBody(body: unknown): ActivityBody {
  const result = ACTIVITY_BODY.safeParse(body);
  if (result.success) return { kind: "activity", activity: result.data };
  const issue = result.error.issues[0];
  const place = issue?.path.join(".") || "activity";
  return { kind: "fault", message: `This is not an activity the bot can take: ${place} ${issue?.message}.` };
}

/** Some clients write null for what they leave out. */
function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** The first items of a list that are of a form. */
function listOf<T extends z.ZodType>(schema: T) {
  return z.array(z.looseObject({})).transform((items) =>
    items.slice(0, MAX_LISTED).flatMap((item): z.infer<T>[] => {
      const { success, data } = schema.safeParse(item);
      return success ? [data] : [];
    }),
  );
}

function cut(value: string, characters: number): string {
  return value.length <= characters ? value : value.slice(0, characters).replace(/[\uD800-\uDBFF]$/, "");
}

function isSmall(value: unknown): boolean {
  return Buffer.byteLength(JSON.stringify(value) ?? "") <= MAX_VALUE_BYTES;
}
