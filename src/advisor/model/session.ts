import { z } from "zod";
import type { SlotValue } from "../../content/model/flow.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { STORED_FACTS, type Facts } from "./facts.ts";
import { SHOWN_AD, type ShownAd } from "./shown-ad.ts";
import { STORED_FOCUS, type ConversationFocus } from "./focus.ts";

/**
 * How much of its answers a reply showed: their leads, in replies of their own or in one (several questions), the rest too, or only
 * the first sentence of the leads ("shorter").
 */
const FORMS = ["lead", "brief", "more", "sentence"] as const;

/** Extent of an answer as it was shown. */
export type Form = (typeof FORMS)[number];

/**
 * The last thing the bot said that has content, so that it can be repeated, shortened and asked for its source. `other` with an
 * ended flow in the session is the result of that flow. Courtesies and complaints do not replace it.
 */
export type Said =
  | {
      readonly kind: "answer";
      readonly topics: readonly string[];
      readonly form?: Form;
      /** Ids of the facts and levels of the bands that the reply was about, where it was about figures alone. */
      readonly figures?: readonly string[];
    }
  | { readonly kind: "clarify"; readonly topics: readonly string[] }
  | { readonly kind: "other" };

/** Values of slots; `null` where the visitor skipped the question. */
export type SlotValues = Readonly<Record<string, SlotValue | null>>;

/** State of a flow in progress. Steps are stored by key, so that the state survives an edit of the flow. */
export type ActiveFlow = {
  readonly id: string;
  /** Number of the flow run in the conversation, from 1; its buttons carry it. */
  readonly run: number;
  /** Key of the current question. */
  readonly step: string;
  readonly slots: SlotValues;
  /** Keys of the questions answered or skipped in this run, oldest first. */
  readonly answered: readonly string[];
  /** Failed attempts at the current question. */
  readonly tries: number;
  /** Messages about something else since the current question was asked; absent for none. */
  readonly digressions?: number;
  /** Time at which the visitor was offered to continue it while suspended, in milliseconds since 1970. */
  readonly offeredAt?: number;
};

/** A rated answer. */
export type Rated = {
  readonly rating: "up" | "down";
  /** Topic of the answer; absent for a fallback. */
  readonly topic?: string;
  readonly confidence: number;
};

/** Dialogue state of one conversation between turns; plain JSON. */
export type Session = {
  readonly language: Language;
  readonly said?: Said;
  /** Ids of the topics that the last answered message may have meant instead, likeliest first. */
  readonly near?: readonly string[];
  /** Ids of the topics and flows on the buttons of the last reply, in their order. */
  readonly offered?: readonly string[];
  /** Id of the topic that the last reply quoted as the nearest to what is not known. */
  readonly quoted?: string;
  /** Complaints in a row, the last message included. */
  readonly complaints?: number;
  /** Names of the job boards whose ads were shown last. */
  readonly board?: string;
  /** The ads shown last. */
  readonly shown?: readonly ShownAd[];
  /** Position among them of the one spoken of last, from 0. */
  readonly adAt?: number;
  /** Ids of answered topics, latest first, at most `MAX_RECENT_TOPICS`. */
  readonly recent: readonly string[];
  readonly flow?: ActiveFlow;
  /** The suspended flow, where there is one; at most `MAX_SUSPENDED_FLOWS`. */
  readonly aside?: readonly ActiveFlow[];
  /** Flow that ended last, so that its answers can still be corrected. */
  readonly ended?: ActiveFlow;
  /** Number of flow runs so far. */
  readonly runs?: number;
  /** What the visitor has told, as long as the conversation is kept; none in groups. */
  readonly facts?: Facts;
  /** What was spoken of last, from which an incomplete message is completed. */
  readonly focus?: ConversationFocus;
  /** Time of the last message, in milliseconds since 1970. */
  readonly usedAt?: number;
  /** Number of answers and fallbacks so far. */
  readonly answers?: number;
  /** Numbers of the latest rated answers. */
  readonly rated?: readonly number[];
  readonly lastRated?: Rated;
  /** Set where the last reply offered nothing on purpose: an acknowledgement of it brings no menu. Tells nothing of what was said. */
  readonly quiet?: true;
};

/** Largest number of suspended flows in a session. */
const MAX_SUSPENDED_FLOWS = 1;

const SAID: z.ZodType<Said> = z.union([
  z.looseObject({
    kind: z.literal("answer"),
    topics: z.array(z.string()),
    form: z.enum(FORMS).optional(),
    figures: z.array(z.string()).optional(),
  }),
  z.looseObject({ kind: z.literal("clarify"), topics: z.array(z.string()) }),
  z.looseObject({ kind: z.literal("other") }),
]);

const SLOT_VALUES: z.ZodType<SlotValues> = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** Shape of a stored flow. */
export const ACTIVE_FLOW: z.ZodType<ActiveFlow> = z.looseObject({
  id: z.string(),
  run: z.number(),
  step: z.string(),
  slots: SLOT_VALUES,
  answered: z.array(z.string()),
  tries: z.number(),
  digressions: z.number().optional(),
  offeredAt: z.number().optional(),
});

/** Shape of a stored session. */
export const SESSION: z.ZodType<Session> = z.looseObject({
  language: z.enum(LANGUAGES),
  said: SAID.optional(),
  near: z.array(z.string()).optional(),
  offered: z.array(z.string()).optional(),
  quoted: z.string().optional(),
  complaints: z.number().optional(),
  board: z.string().optional(),
  shown: z.array(SHOWN_AD).optional(),
  adAt: z.number().optional(),
  recent: z.array(z.string()),
  flow: ACTIVE_FLOW.optional(),
  // Version 0.1 suspended three.
  aside: z
    .array(ACTIVE_FLOW)
    .transform((flows) => flows.slice(0, MAX_SUSPENDED_FLOWS))
    .optional(),
  ended: ACTIVE_FLOW.optional(),
  runs: z.number().optional(),
  facts: STORED_FACTS.optional(),
  focus: STORED_FOCUS.optional(),
  usedAt: z.number().optional(),
  answers: z.number().optional(),
  rated: z.array(z.number()).optional(),
  lastRated: z
    .looseObject({ rating: z.enum(["up", "down"]), topic: z.string().optional(), confidence: z.number() })
    .optional(),
  quiet: z.literal(true).optional(),
});

/** Topics that a session keeps, so that suggestions offer something new. */
const MAX_RECENT_TOPICS = 8;

/** Creates the session of a new conversation. */
export function createSession(language: Language): Session {
  return { language, recent: [] };
}

/** Whether the visitor has written or pressed anything yet; the welcome comes before. */
export function hasSpoken({ usedAt }: Session): boolean {
  return usedAt !== undefined;
}

/** Resets a conversation; the counters continue, so that old buttons are not taken for new ones. */
export function startAgain({ runs, answers, rated }: Session, language: Language): Session {
  return {
    ...createSession(language),
    ...(runs !== undefined && { runs }),
    ...(answers !== undefined && { answers }),
    ...(rated !== undefined && { rated }),
  };
}

/** Adds answered topics to a session, and the form in which they were shown. */
export function withAnswered(session: Session, topics: readonly string[], form: Form = "lead"): Session {
  const { near: _, ...rest } = withRecent(session, topics);
  return { ...rest, said: { kind: "answer", topics, form } };
}

/** Adds topics to the latest ones without replacing what was said: greetings, thanks. */
export function withRecent(session: Session, topics: readonly string[]): Session {
  const recent = [...topics, ...session.recent.filter((id) => !topics.includes(id))].slice(0, MAX_RECENT_TOPICS);
  return { ...session, recent };
}
