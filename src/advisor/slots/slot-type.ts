import type { Slot, SlotValue } from "../../content/model/flow.ts";
import type { FlowContext } from "../flows/context.ts";
import type { Turn } from "../model/turn.ts";

/** What a message answers to a question. */
export type Read =
  | { readonly kind: "value"; readonly value: SlotValue }
  /** It tries to answer; `say` tells what is wrong with it. */
  | { readonly kind: "invalid"; readonly say: string }
  | { readonly kind: "unclear" };

/** An answer that a button gives. */
export type Answer = { readonly label: string; readonly value: SlotValue };

/** Behaviour of a slot type in a conversation. What is optional is left out by types that do not have it. */
export type SlotType<S extends Slot = Slot> = SlotMethods<S> & SlotTraits;

type SlotMethods<S extends Slot> = {
  /** Reads an answer out of a message that `readExactly` does not read, whatever else it says. */
  read(turn: Turn, slot: S, text: string): Read;
  /** Reads a message that is nothing but an answer. */
  readExactly?(turn: Turn, slot: S, text: string): SlotValue | undefined;
  /** Reads an answer that a message gives in passing, before anybody asked. */
  readMentioned?(slot: S, text: string, flowContext: FlowContext): SlotValue | undefined;
  /** Says what is wrong with what was meant as an answer in passing, where it would be dropped without a word. */
  remarkMentioned?(turn: Turn, slot: S, text: string): string | undefined;
  /** Whether the slot can hold a value that came from outside, such as that of a button. */
  accepts(slot: S, value: SlotValue): boolean;
  /** Names a value in words. */
  name(turn: Turn, slot: S, value: SlotValue): string;
  /** Says how to answer, after a message that answered nothing. */
  explain(turn: Turn, slot: S): string;
  /** Lists the answers to offer as buttons. */
  listAnswers?(turn: Turn, slot: S): Answer[];
  /** Lists the ids of the slot's options. */
  listOptions?(slot: S): string[];
  /** The value taken unasked, where words did not say another. */
  standard?(turn: Turn, slot: S): SlotValue | undefined;
  /** Whether a question is a proper answer. */
  takesQuestions?(slot: S): boolean;
  /** Whether the slot holds what the bot is to do, which tells nothing of the visitor. */
  isRequest?(slot: S): boolean;
  /** Reads a bare word, after the end of a flow, for another thing that the bot is to do. */
  readRequest?(slot: S, phrase: string): SlotValue | undefined;
  /** Whether a value holds words that say nothing. */
  isEmpty?(turn: Turn, value: SlotValue): boolean;
  /** The visitor's own words as a value shows them, where a channel could take them for markup. */
  toVerbatim?(value: SlotValue): string | undefined;
  /** Adds a few words to a value; `undefined` where they say anything else besides. */
  extend?(turn: Turn, value: SlotValue, words: string): SlotValue | undefined;
};

type SlotTraits = {
  /** Where the value of a correction is read: after the words that open it, or in the whole message. */
  readonly correctedBy?: "words" | "message";
  /** Whether a correction that names no slot is tried with this type after the others. */
  readonly isCorrectedLast?: boolean;
  /** Whether a bare answer can be told from anything else, so that it changes an earlier one. */
  readonly isToldApart?: boolean;
  /** Whether "no, I meant" and the like are taken off before an answer is read. */
  readonly dropsOpening?: boolean;
  /** Whether a longer answer may answer other questions as well. */
  readonly mayTellMore?: boolean;
  /** Whether a bare "no" skips the question, where it may be skipped. */
  readonly isSkippedByNo?: boolean;
  /** Whether any words are an answer. */
  readonly takesAnyWords?: boolean;
  /** Whether greetings and titles of other flows are no answers, although any words are. */
  readonly leavesSmallTalk?: boolean;
  /** Whether an answer may be in any language, and tells nothing of a change of it. */
  readonly isInAnyLanguage?: boolean;
  /** Whether the channel or the conversation tells the value, so that nobody is said to have told it. */
  readonly isToldByContext?: boolean;
  /** Whether an unasked value changes with the language of the conversation. */
  readonly followsLanguage?: boolean;
  /** Whether what is wrong with an answer says how to answer, so that no hint is added. */
  readonly problemIsHint?: boolean;
  /** Whether a message that names such a value starts a flow that asks for it. */
  readonly startsFlow?: boolean;
};

/** The outcome of reading a message that answers nothing. */
export const UNCLEAR: Read = { kind: "unclear" };

/** The outcome of reading a value, or of a message that tries to answer and fails. */
export function toRead(value: SlotValue | undefined, problem: () => string): Read {
  return value === undefined ? { kind: "invalid", say: problem() } : { kind: "value", value };
}
