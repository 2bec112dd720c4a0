import type { Activity } from "botbuilder";
import { z } from "zod";

/** An activity as posted, or the names of the missing and wrong fields. */
export type ReadActivity =
  | { readonly kind: "activity"; readonly activity: Activity }
  | { readonly kind: "refused"; readonly fields: readonly string[] };

/** Reads an activity from a request's parsed JSON. */
export function readActivity(body: unknown): ReadActivity {
  const parsed = ACTIVITY.safeParse(body);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) => path.join(".") || "the body");
    return { kind: "refused", fields: [...new Set(fields)] };
  }
  const { timestamp, localTimestamp, ...rest } = parsed.data;
  const activity = {
    ...rest,
    ...(timestamp !== undefined && { timestamp: new Date(timestamp) }),
    ...(localTimestamp !== undefined && { localTimestamp: new Date(localTimestamp) }),
  } as unknown as Activity;
  return { kind: "activity", activity };
}

const account = z.looseObject({ id: z.string().min(1), name: z.string().nullish() });

/** Fields that a turn depends on; all other fields are kept unchanged. */
const ACTIVITY = z.looseObject({
  type: z.string().min(1),
  id: z.string().optional(),
  name: z.string().nullish(),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: account.extend({ conversationType: z.string().nullish() }),
  from: account.extend({ aadObjectId: z.string().nullish() }),
  recipient: account,
  text: z.string().nullish(),
  locale: z.string().nullish(),
  replyToId: z.string().nullish(),
  deliveryMode: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  entities: z.array(z.looseObject({})).nullish(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
  localTimestamp: z.iso.datetime({ offset: true }).optional(),
});
