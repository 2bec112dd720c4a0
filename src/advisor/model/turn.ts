import type { Ability } from "../../content/model/actions.ts";
import type { Content } from "../../content/model/content.ts";
import type { Language } from "../../languages/language.ts";
import type { CareKind, Facet, Subject } from "../../languages/model/reading.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";
import type { Act, Reading } from "../../understanding/reading/reading.ts";
import type { Operator } from "../../records/operator.ts";
import type { Command } from "./command.ts";
import type { ButtonValue, Reply } from "./reply.ts";
import type { Session } from "./session.ts";

/** A message of a visitor, independent of the channel. */
export type Message = {
  /** Text as typed; empty where the visitor only pressed a button or sent a file. */
  readonly text: string;
  /** Set by the bot: the message exceeds the limit, and `text` is only its beginning. */
  readonly isTooLong?: true;
  /** Set by the bot: the text as typed, where `text` is what is heard of it: the question of a long one, the word of an emoji. */
  readonly written?: string;
  readonly value?: ButtonValue;
  /** Whether the message has files or pictures. */
  readonly hasAttachment: boolean;
};

/** Time, time zone and abilities of the channel for one message. */
export type RequestContext = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Start of this program, in milliseconds since 1970. */
  readonly startedAt: number;
  /** Actions that flows may request, and other abilities of this conversation. */
  readonly can: readonly Ability[];
  /** Operator of the bot, where the settings name one. */
  readonly operator?: Operator;
  /** Whether other people read the conversation too; no fact about anybody is kept then. */
  readonly isGroup?: true;
  /** Time zone of the visitor, as the channel reports it; unchecked. */
  readonly timeZone?: string;
};

/** Content, language and day, on which the words of an answer depend. */
export type WordingContext = {
  readonly content: Content;
  /** Language of the answer. */
  readonly language: Language;
  /** ISO date; figures whose last valid day is before it are marked as old. */
  readonly today: string;
};

/** One message with its session, content and context. */
export type Turn = Knowledge &
  WordingContext & {
    readonly requestContext: RequestContext;
    readonly session: Session;
    /** Whether the reply before offered nothing on purpose; the session of a turn no longer says so. */
    readonly isQuiet?: true;
    readonly message: Message;
    /** What the text of the message says, read once. */
    readonly reading: Reading;
  };

/** The facts of a turn that logs and tools report. */
export type Decision = {
  readonly kind: "answer" | "flow" | "clarify" | "fallback";
  /** Id of the answered topic; in a flow, the topic that the flow serves. */
  readonly topic?: string;
  /** Ids of the topics offered as buttons. */
  readonly options: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Key of the current question of a flow. */
  readonly step?: string;
  /** Speech act that was answered, where it was no question: distress, a complaint, talk about the talk. */
  readonly act?: Act;
  /** Kind of trouble that was answered; never logged. */
  readonly care?: CareKind;
  /** What is not known: set where a fallback is the honest gap of one facet of one subject. */
  readonly gap?: { readonly subject: Subject; readonly facet: Facet };
  /** Name of the rule that decided; `advise` adds it. */
  readonly rule?: string;
};

/** The result of a turn: replies, new session and decision. */
export type Outcome = {
  readonly session: Session;
  readonly replies: readonly Reply[];
  readonly decision: Decision;
  /** Commands to execute once the session is saved. */
  readonly commands?: readonly Command[];
  /** Whether the session is deleted instead of saved. */
  readonly forgets?: true;
};

/** Result of `advise`: an outcome whose decision names its rule. */
export type Advice = Outcome & { readonly decision: Decision & { readonly rule: string } };

/** A way to handle a turn; returns `undefined` where it does not apply. */
export type Rule = (turn: Turn) => Outcome | undefined;

/** A rule with its name and description. */
export type NamedRule = {
  /** Lower-case words joined by hyphens, as logged. */
  readonly name: string;
  /** Description that follows the name. */
  readonly does: string;
  readonly apply: Rule;
  /** Confidence of a topic in this conversation from which the message asks for that topic, and the rule does not apply. */
  readonly yieldsFrom?: number;
};

/** Extends an outcome, or returns it unchanged. */
export type Finisher = (turn: Turn, outcome: Outcome) => Outcome;
