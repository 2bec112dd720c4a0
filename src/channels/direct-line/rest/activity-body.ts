import { z } from "zod";
import { boundText } from "../../reading/bound-text.ts";
import type { WireActivity } from "../activity.ts";

/** A valid activity, or the fault in it. */
export type ActivityBody =
  | { readonly kind: "activity"; readonly activity: WireActivity }
  | { readonly kind: "fault"; readonly message: string };

/** Size limit of the value of a pressed button or a card, as JSON; those of the bot need a tenth of it. */
const MAX_VALUE_BYTES = 4096;

/** Length limit of names, language tags, times and ids. */
const MAX_SHORT_CHARACTERS = 200;

/** A thumb's name, which contains its value percent-encoded. */
const THUMB_NAME = /^[\x21-\x7e]{1,1000}$/;

/** Number of entities and of attachments that are stored; only the first few are read. */
const MAX_LISTED = 4;

/** What is stored is what can be read. */
const text = optional(z.string().transform((value) => boundText(value)));

/** Short text; a longer one is dropped. */
const short = optional(z.string().transform((value) => (value.length <= MAX_SHORT_CHARACTERS ? value : undefined)));

/** Makes a field optional, and drops a value of another shape. */
const loose = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const looseShort = loose(z.string().max(MAX_SHORT_CHARACTERS));

/** Fields by which Web Chat recognizes its own message and draws a pressed button, and the widget's page. */
const CHANNEL_DATA = z.object({
  clientActivityID: looseShort,
  page: looseShort,
  postBack: loose(z.boolean()),
  messageBack: loose(
    z.object({ displayText: loose(z.string().transform((value) => cut(value, MAX_SHORT_CHARACTERS))) }),
  ),
});

/** Type and name of a file; its content is dropped. */
const ATTACHMENT = z.object({ contentType: looseShort, name: looseShort });

/** A pressed thumb of Web Chat, the user's language from the client, and the type of Web Chat's own entity. Others are dropped. */
const ENTITY = z.union([
  z.object({ "@id": z.string().regex(THUMB_NAME), "@type": looseShort, type: looseShort }),
  z.object({ type: z.literal("clientInfo"), locale: z.string().max(MAX_SHORT_CHARACTERS) }),
  z.object({ type: z.literal("ClientCapabilities") }),
]);

/**
 * Shape of an activity that a visitor may post. Each field is read by the bot or by Web Chat, and bounded, since it is stored;
 * only the bot and the channel may send other types and fields.
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

/** Checks a posted body, and drops the fields that nothing reads. */
export function readActivityBody(body: unknown): ActivityBody {
  const result = ACTIVITY_BODY.safeParse(body);
  if (result.success) return { kind: "activity", activity: result.data };
  const issue = result.error.issues[0];
  const place = issue?.path.join(".") || "activity";
  return { kind: "fault", message: `This is not an activity the bot can take: ${place} ${issue?.message}.` };
}

/** Makes a field optional; some clients write null for an absent one. */
function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** Keeps the first items of a list, of those the ones that fit a schema. */
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
