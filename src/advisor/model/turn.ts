import type { Ability } from "../../content/model/actions.ts";
import type { Content } from "../../content/model/content.ts";
import type { Language } from "../../languages/language.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";
import type { Command } from "./command.ts";
import type { ButtonValue, Reply } from "./reply.ts";
import type { Session } from "./session.ts";

/** What a visitor sent, whatever the channel. */
export type Message = {
  /** As typed; empty when only a button was pressed or a file sent. */
  readonly text: string;
  /** Set by the bot: the message is longer than is read, and `text` is only its beginning. */
  readonly isTooLong?: true;
  readonly value?: ButtonValue;
  /** Whether files or pictures came along. */
  readonly hasAttachment: boolean;
};

/** What surrounds a message: the time, and what can be done here. */
export type RequestContext = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** When this program started, in milliseconds since 1970. */
  readonly startedAt: number;
  /** Actions that flows may ask for, and what else is possible in this conversation. */
  readonly can: readonly Ability[];
  /** Where the channel says that the visitor is, as it says so. */
  readonly timeZone?: string;
};

/** What an answer's words depend on, wherever it is given. */
export type WordingContext = {
  readonly content: Content;
  /** The language to say it in. */
  readonly language: Language;
  /** ISO date; figures whose last day is before it are called old. */
  readonly today: string;
};

/** One message in its conversation. */
export type Turn = Knowledge &
  WordingContext & {
    readonly requestContext: RequestContext;
    readonly session: Session;
    readonly message: Message;
  };

/** How the bot decided: the facts of a turn that logs and tools report. */
export type Decision = {
  readonly kind: "answer" | "flow" | "clarify" | "fallback";
  /** Id of the topic answered, if one was; of a flow, the topic it serves. */
  readonly topic?: string;
  /** Ids of the topics offered to press. */
  readonly options: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Key of the question a flow now asks. */
  readonly step?: string;
  /** Name of the rule that decided; `advise` adds it. */
  readonly rule?: string;
};

/** The result of a turn: what to say, what to remember, and how it was decided. */
export type Outcome = {
  readonly session: Session;
  readonly replies: readonly Reply[];
  readonly decision: Decision;
  /** What is to be carried out once the session is saved. */
  readonly commands?: readonly Command[];
  /** Whether the session is to be deleted rather than saved. */
  readonly forgets?: true;
};

/** What `advise` returns: an outcome whose decision names its rule. */
export type Advice = Outcome & { readonly decision: Decision & { readonly rule: string } };

/** One way to handle a turn: returns its outcome, or passes. */
export type Rule = (turn: Turn) => Outcome | undefined;

/** A rule as a list of rules holds it. */
export type NamedRule = {
  /** In small letters with hyphens, as the log shows it. */
  readonly name: string;
  /** What it does, in words that follow its name. */
  readonly does: string;
  readonly apply: Rule;
};

/** Adds to an outcome, or leaves it as it is. */
export type Finisher = (turn: Turn, outcome: Outcome) => Outcome;
