import type { Slot, SlotValue } from "../../content/model/flow.ts";
import type { FlowContext } from "../flows/context.ts";
import type { Turn } from "../model/turn.ts";

/** Result of reading a message as an answer. */
export type Read =
  | { readonly kind: "value"; readonly value: SlotValue }
  /** The message tries to answer; `say` explains what is wrong with it. */
  | { readonly kind: "invalid"; readonly say: string }
  | { readonly kind: "unclear" };

/** An answer offered as a button. */
export type OfferedAnswer = { readonly label: string; readonly value: SlotValue };

/** Behaviour of a slot type in a conversation. Types omit the optional members that do not apply to them. */
export type SlotBehaviour<S extends Slot = Slot> = SlotMethods<S> & SlotTraits;

type SlotMethods<S extends Slot> = {
  /** Finds an answer in a message that `readExactly` does not read. */
  read(turn: Turn, slot: S, text: string): Read;
  /** Reads a message that consists of an answer only. */
  readExactly?(turn: Turn, slot: S, text: string): SlotValue | undefined;
  /** Reads an answer mentioned in a message before the question is asked. */
  readMentioned?(slot: S, text: string, flowContext: FlowContext): SlotValue | undefined;
  /** Explains what is wrong with an answer mentioned in a message, where it would be dropped silently. */
  remarkMentioned?(turn: Turn, slot: S, text: string): string | undefined;
  /** Whether the slot can hold a value from outside, such as that of a button. */
  accepts(slot: S, value: SlotValue): boolean;
  /** Describes a value in words. */
  name(turn: Turn, slot: S, value: SlotValue): string;
  /** Explains how to answer, after a message that was not understood. */
  explain(turn: Turn, slot: S): string;
  /** Lists the answers offered as buttons. */
  listAnswers?(turn: Turn, slot: S): OfferedAnswer[];
  /** Lists the ids of the slot's options. */
  listOptions?(slot: S): string[];
  /** Returns the value used without asking, where the visitor named no other. */
  standard?(turn: Turn, slot: S): SlotValue | undefined;
  /** Whether a question is a valid answer. */
  takesQuestions?(slot: S): boolean;
  /** Whether a complaint is a valid answer. */
  takesComplaints?(slot: S): boolean;
  /** Whether the slot holds a request to the bot rather than a fact about the visitor. */
  isRequest?(slot: S): boolean;
  /** Reads a single word, after the end of a flow, as another request to the bot. */
  readRequest?(slot: S, phrase: string): SlotValue | undefined;
  /** Whether a value holds only words without meaning. */
  isEmpty?(turn: Turn, value: SlotValue): boolean;
  /** Returns the visitor's own words in a value, where a channel could read them as markup. */
  toVerbatim?(value: SlotValue): string | undefined;
  /** Adds a short message to a value; `undefined` where the message says anything else. */
  extend?(turn: Turn, value: SlotValue, words: string): SlotValue | undefined;
};

type SlotTraits = {
  /** Part of a correction in which the value is read: the words after its opening, or the whole message. */
  readonly correctedBy?: "words" | "message";
  /** Whether this type is tried last for a correction that names no slot. */
  readonly isCorrectedLast?: boolean;
  /** Whether a bare answer of this type cannot be mistaken for an answer to the current question, so that it changes an earlier one. */
  readonly changesEarlierAnswer?: boolean;
  /** Whether an opening such as "no, I meant" is removed before an answer is read. */
  readonly dropsOpening?: boolean;
  /** Whether a longer answer may answer other questions too. */
  readonly fillsOtherSlots?: boolean;
  /** Whether any text is an answer. */
  readonly takesAnyWords?: boolean;
  /** Whether greetings and titles of other flows are not answers, although other text is. */
  readonly leavesSmallTalk?: boolean;
  /** Whether an answer may be in any language, so that it does not change the language of the conversation. */
  readonly isInAnyLanguage?: boolean;
  /** Whether the channel or the conversation provides the value, so that it is not reported as told by the visitor. */
  readonly isToldByContext?: boolean;
  /** Whether a value used without asking follows the language of the conversation. */
  readonly followsLanguage?: boolean;
  /** Whether the explanation of a problem, or of the slot, includes how to answer, so that no hint is added. */
  readonly problemIsHint?: boolean;
  /** Whether a message that names such a value starts a flow that asks for it. */
  readonly startsFlow?: boolean;
};

/** Result for a message that is not an answer. */
export const UNCLEAR: Read = { kind: "unclear" };

/** Creates the result for a value, or for a message that holds none. */
export function toRead(value: SlotValue | undefined): Read {
  return value === undefined ? UNCLEAR : { kind: "value", value };
}
