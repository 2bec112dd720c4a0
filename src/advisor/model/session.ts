import { z } from "zod";
import type { SlotValue } from "../../content/model/flow.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";

/** What the bot said last, by name, so that it can be said again in either language. */
export type Said =
  | { readonly kind: "answer"; readonly topics: readonly string[] }
  | { readonly kind: "clarify"; readonly topics: readonly string[] }
  | { readonly kind: "other" };

/** What slots hold; `null` where the visitor skipped the question. */
export type SlotValues = Readonly<Record<string, SlotValue | null>>;

/** A flow somebody is in. Steps are kept by key, so that it survives an edit of the flow. */
export type ActiveFlow = {
  readonly id: string;
  /** Which of the conversation's flows this is, counted from 1; its buttons carry it. */
  readonly run: number;
  /** Key of the question now asked. */
  readonly step: string;
  readonly slots: SlotValues;
  /** Keys of the questions answered or skipped here, oldest first. */
  readonly answered: readonly string[];
  /** Failed tries at the question now asked. */
  readonly tries: number;
};

/** An answer somebody gave their opinion on. */
export type Rated = {
  readonly rating: "up" | "down";
  /** The topic answered; absent for a fallback. */
  readonly topic?: string;
  readonly confidence: number;
};

/** What the bot remembers of one conversation between turns; plain JSON. */
export type Session = {
  readonly language: Language;
  readonly said?: Said;
  /** Ids of the topics answered, latest first, at most `MAX_RECENT_TOPICS`. */
  readonly recent: readonly string[];
  readonly flow?: ActiveFlow;
  /** Unfinished flows left for another, latest first, at most `MAX_FLOWS_ASIDE`. */
  readonly aside?: readonly ActiveFlow[];
  /** The flow that ended last, so that an answer in it can still be corrected. */
  readonly ended?: ActiveFlow;
  /** Flows begun so far. */
  readonly runs?: number;
  /** Answers kept for the whole conversation, by slot. */
  readonly remembered?: SlotValues;
  /** When the last message came, in milliseconds since 1970. */
  readonly usedAt?: number;
  /** Answers and fallbacks given so far. */
  readonly answers?: number;
  /** Numbers of the latest answers that were rated. */
  readonly rated?: readonly number[];
  readonly lastRated?: Rated;
};

const SAID: z.ZodType<Said> = z.union([
  z.looseObject({ kind: z.enum(["answer", "clarify"]), topics: z.array(z.string()) }),
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
});

/** Shape of a stored session. */
export const SESSION: z.ZodType<Session> = z.looseObject({
  language: z.enum(LANGUAGES),
  said: SAID.optional(),
  recent: z.array(z.string()),
  flow: ACTIVE_FLOW.optional(),
  aside: z.array(ACTIVE_FLOW).optional(),
  ended: ACTIVE_FLOW.optional(),
  runs: z.number().optional(),
  remembered: SLOT_VALUES.optional(),
  usedAt: z.number().optional(),
  answers: z.number().optional(),
  rated: z.array(z.number()).optional(),
  lastRated: z
    .looseObject({ rating: z.enum(["up", "down"]), topic: z.string().optional(), confidence: z.number() })
    .optional(),
});

/** How many answered topics a session keeps, so that suggestions offer something new. */
const MAX_RECENT_TOPICS = 8;

/** How many unfinished flows wait for their turn. */
export const MAX_SUSPENDED_FLOWS = 3;

/** Creates the session of a conversation nothing was said in yet. */
export function createSession(language: Language): Session {
  return { language, recent: [] };
}

/** Forgets a conversation; what its old buttons must not be taken for is counted on. */
export function startAgain({ runs, answers, rated }: Session, language: Language): Session {
  return {
    ...createSession(language),
    ...(runs !== undefined && { runs }),
    ...(answers !== undefined && { answers }),
    ...(rated !== undefined && { rated }),
  };
}

/** Notes that topics were answered. */
export function withAnswered(session: Session, topics: readonly string[]): Session {
  const recent = [...topics, ...session.recent.filter((id) => !topics.includes(id))].slice(0, MAX_RECENT_TOPICS);
  return { ...session, said: { kind: "answer", topics }, recent };
}
