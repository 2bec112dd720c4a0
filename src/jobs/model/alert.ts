import { z } from "zod";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { JOB_CRITERIA, type JobCriteria } from "./job-board.ts";
import { JOB_SEARCH, type JobSearch } from "./job-search.ts";

/** The frequencies of alerts. */
export const FREQUENCIES = ["at-once", "daily", "weekly"] as const;

/** How often an alert runs: within minutes, daily, or weekly on Mondays. */
export type Frequency = (typeof FREQUENCIES)[number];

/** The schedule of an alert. */
export type Schedule = {
  readonly frequency: Frequency;
  /** Hour of the day in `timeZone`, 0 to 23; ignored for `at-once`. */
  readonly hour: number;
  /** IANA name: `Europe/Stockholm`. */
  readonly timeZone: string;
};

/** The recipient of an alert: an e-mail address, or a Teams conversation by its id. */
export type Recipient =
  | { readonly kind: "mail"; readonly address: string }
  | { readonly kind: "teams"; readonly conversation: string };

/** The reason for a pause: a person asked for it, or messages could not be delivered. */
export type PauseReason = "asked" | "undeliverable";

/** A job alert: what to search for, the recipient and the schedule, as plain data. Times are milliseconds since 1970. */
export type Alert = {
  /** Unguessable id that is safe in URLs. */
  readonly id: string;
  /** Person in a conversation who made it: `<channel>/<conversation>/<person>`, each part encoded. */
  readonly owner: string;
  readonly recipient: Recipient;
  readonly language: Language;
  /** The search as the visitor worded it, to show and to change. */
  readonly search: JobSearch;
  /** The search as ads are matched by it. */
  readonly criteria: JobCriteria;
  readonly schedule: Schedule;
  readonly createdAt: number;
  /** Absent until the address has confirmed; before that, only messages that answer a sign-up are sent. */
  readonly confirmedAt?: number;
  /** Absent while the alert is active. */
  readonly paused?: PauseReason;
  /** Time of deletion, unless the recipient renews the alert. */
  readonly expiresAt: number;
  /** Time at which the recipient was asked whether to keep the alert. */
  readonly askedAt?: number;
  /** Id of the alert of the same owner that is deleted when this one is confirmed. */
  readonly replaces?: string;
  readonly nextRoundAt: number;
  /** Whether the first run is over; ads found later are new. */
  readonly hasBegun: boolean;
};

/** A message of an alert in the outbox. It names ads by id, because the sender reads them again. */
export type Outgoing = {
  /** Idempotency key, the same at every try; the first half of the `Message-ID`. */
  readonly id: string;
  readonly alert: string;
  readonly kind: OutgoingKind;
  /** Ids of the ads, newest first; only for the kind `ads`, else empty. */
  readonly ads: readonly string[];
  /** Number of further ads that were open at the first run; 0 in later runs. */
  readonly more: number;
  readonly createdAt: number;
  /** Number of tries that certainly failed. */
  readonly tries: number;
  /** Number of tries with an unknown outcome, after which the message may have arrived. */
  readonly doubts: number;
};

/** The kind of a message: question to confirm, notice that the alert exists already, ads, or question whether to keep it. */
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

/** Schema of a stored alert. */
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

/** Schema of a stored message. */
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
