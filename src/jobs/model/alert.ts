import { z } from "zod";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { JOB_CRITERIA, type JobCriteria } from "./job-board.ts";
import { JOB_SEARCH, type JobSearch } from "./job-search.ts";

/** How often ads are looked for. */
export const FREQUENCIES = ["at-once", "daily", "weekly"] as const;

/** At once is within minutes; weekly is on Mondays. */
export type Frequency = (typeof FREQUENCIES)[number];

/** When ads are sent. */
export type Schedule = {
  readonly frequency: Frequency;
  /** Hour of the day in `timeZone`, 0 to 23; means nothing at once. */
  readonly hour: number;
  /** IANA name: `Europe/Stockholm`. */
  readonly timeZone: string;
};

/** Where ads are sent: an e-mail address, or the conversation in Teams by its id. */
export type Recipient =
  | { readonly kind: "mail"; readonly address: string }
  | { readonly kind: "teams"; readonly conversation: string };

/** Why an alert rests: somebody asked for it, or nothing could be delivered. */
export type PauseReason = "asked" | "undeliverable";

/** What somebody wants to be told of, where and when; plain data. Times are milliseconds since 1970. */
export type Alert = {
  /** Unguessable and fit for addresses. */
  readonly id: string;
  /** Conversation it was made in: `<channel>/<conversation id>`. */
  readonly owner: string;
  readonly recipient: Recipient;
  readonly language: Language;
  /** What is looked for as it was said, to show and to change. */
  readonly search: JobSearch;
  /** The same as ads are matched. */
  readonly criteria: JobCriteria;
  readonly schedule: Schedule;
  readonly createdAt: number;
  /** Absent until the address has confirmed; nothing but the question to confirm is sent before. */
  readonly confirmedAt?: number;
  /** Absent while it runs. */
  readonly paused?: PauseReason;
  /** It is deleted then, unless somebody says before that it is still wanted. */
  readonly expiresAt: number;
  /** When it was asked whether it is still wanted. */
  readonly askedAt?: number;
  /** The alert, of the same owner, that is deleted as soon as this one is confirmed. */
  readonly replaces?: string;
  readonly nextRoundAt: number;
  /** Whether a first round has told what was open already; what comes after is new. */
  readonly hasBegun: boolean;
};

/** A message to whom an alert belongs, waiting to be sent. It names ads by id: who sends them reads them anew. */
export type Outgoing = {
  /** Also the first half of its `Message-ID`, the same at every try. */
  readonly id: string;
  readonly alert: string;
  readonly kind: OutgoingKind;
  /** Ids of the ads, the best first; empty but for `ads`. */
  readonly ads: readonly string[];
  /** How many more fit that were open already at the first round; 0 later. */
  readonly more: number;
  readonly createdAt: number;
  /** Tries whose failure is known. */
  readonly tries: number;
  /** Tries that ended without a word, so that the message may have arrived. */
  readonly doubts: number;
};

/** To confirm; that the alert is there already; ads; or whether it is still wanted. */
export type OutgoingKind = "confirm" | "known" | "ads" | "still-wanted";

const SCHEDULE: z.ZodType<Schedule> = z.looseObject({
  frequency: z.enum(FREQUENCIES),
  hour: z.int().min(0).max(23),
  timeZone: z.string(),
});

const RECIPIENT: z.ZodType<Recipient> = z.union([
  z.looseObject({ kind: z.literal("mail"), address: z.string() }),
  z.looseObject({ kind: z.literal("teams"), conversation: z.string() }),
]);

/** Shape of a stored alert. */
export const ALERT: z.ZodType<Alert> = z.looseObject({
  id: z.string(),
  owner: z.string(),
  recipient: RECIPIENT,
  language: z.enum(LANGUAGES),
  search: JOB_SEARCH,
  criteria: JOB_CRITERIA,
  schedule: SCHEDULE,
  createdAt: z.number(),
  confirmedAt: z.number().optional(),
  paused: z.enum(["asked", "undeliverable"]).optional(),
  expiresAt: z.number(),
  askedAt: z.number().optional(),
  replaces: z.string().optional(),
  nextRoundAt: z.number(),
  hasBegun: z.boolean(),
});

/** Shape of a stored message. */
export const OUTGOING: z.ZodType<Outgoing> = z.looseObject({
  id: z.string(),
  alert: z.string(),
  kind: z.enum(["confirm", "known", "ads", "still-wanted"]),
  ads: z.array(z.string()),
  more: z.number(),
  createdAt: z.number(),
  tries: z.number(),
  doubts: z.number(),
});
