import { askedSlot, type Slot } from "../../content/model/flow.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";
import { askAgain, correct } from "./answer.ts";
import type { FlowContext } from "./context.ts";
import { questionOf } from "./question.ts";
import { offerChanges } from "./repairs.ts";
import { readAnswer, readExactly } from "../slots/read.ts";
import type { Read } from "../slots/slot-behaviour.ts";
import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import { stayInFlow } from "./outcome.ts";
import { prompt } from "./prompt.ts";
import { answeredSlots } from "./text.ts";
import { findPhrase, listPhrases, toPhrase } from "../../entities/phrases.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/**
 * Applies a correction of an earlier answer: "no, I meant senior", "change my experience", "that was wrong". Returns
 * `undefined` where the message changes no known answer.
 */
export function applyCorrection(flowContext: FlowContext): Outcome | undefined {
  const { turn } = flowContext;
  const phrase = toPhrase(turn.message.text);
  if (findPhrase(turn.content, "change-answer", phrase, turn.language) !== undefined) return offerChanges(flowContext);
  const rest = afterOpening(turn);
  if (rest === undefined) return undefined;
  const named = latestSlots(flowContext).find((slot) => namesSlot(slot, rest));
  if (named !== undefined) {
    const read = readNew(flowContext, named, afterSlotName(named, rest));
    if (read?.kind === "value") return correct(flowContext, named, read.value);
    return askAgain(flowContext, named.name, read?.kind === "invalid" ? [read.say] : []);
  }
  return applyValue(flowContext, rest);
}

/** Returns the text after an opening such as "no, I meant"; `undefined` where the message has none. */
export function afterOpening({ content, message }: Turn): string | undefined {
  const plain = message.text.replace(BARE_NO, "");
  const phrase = toPhrase(plain);
  const opening = [...listPhrases(content, "correct"), ...listPhrases(content, "change-answer")]
    .filter((words) => phrase === words || phrase.startsWith(`${words} `))
    .reduce((longest, words) => (words.length > longest.length ? words : longest), "");
  if (opening === "" && plain === message.text) return undefined;
  return phrase.slice(opening.length).trim();
}

/** A "no," before the value, not part of it. */
const BARE_NO = new RegExp(
  String.raw`^\s*${anyOf(inAllLanguages(({ corrections }) => corrections.no))}\s*[,.!–-]+\s*`,
  "iu",
);

const ARTICLE = new RegExp(`^${anyOf(inAllLanguages(({ corrections }) => corrections.articles))} `, "u");

const BEFORE_VALUE = new RegExp(
  String.raw`^ ?${anyOf(inAllLanguages(({ corrections }) => corrections.beforeValue))}(?!\p{L})`,
  "u",
);

/** Applies a message that answers an earlier question exactly, and not the current one, as a correction. */
export function correctEarlierAnswer(flowContext: FlowContext): Outcome | undefined {
  for (const slot of latestSlots(flowContext)) {
    const value = readExactly(flowContext.turn, slot);
    // A bare yes, number or list position answers the current question.
    if (slotBehaviourOf(slot).isToldApart && value !== undefined && !/^\W*\d/u.test(flowContext.turn.message.text)) {
      return value === flowContext.state.slots[slot.name]
        ? stayInFlow(flowContext, [prompt(flowContext)])
        : correct(flowContext, slot, value);
    }
  }
  return undefined;
}

/** Reads a single word after the end of a flow as another request to it: "resume", after "pause my alert". */
export function applyBareRequest(flowContext: FlowContext): Outcome | undefined {
  const phrase = toPhrase(flowContext.turn.message.text);
  for (const slot of flowContext.flow.slots.values()) {
    const wish = slotBehaviourOf(slot).readRequest?.(slot, phrase);
    if (wish !== undefined) return correct(flowContext, slot, wish);
  }
  return undefined;
}

function applyValue(flowContext: FlowContext, rest: string): Outcome | undefined {
  const slots = latestSlots(flowContext);
  for (const slot of [...slots.filter((each) => !isLast(each)), ...slots.filter(isLast)]) {
    const read = readNew(flowContext, slot, rest);
    if (read?.kind === "value" && read.value !== flowContext.state.slots[slot.name])
      return correct(flowContext, slot, read.value);
  }
  return undefined;
}

function isLast(slot: Slot): boolean {
  return slotBehaviourOf(slot).isCorrectedLast === true;
}

/** Reads the new answer to an earlier question; `undefined` where there are no words for it. */
function readNew({ turn }: FlowContext, slot: Slot, words: string): Read | undefined {
  const { correctedBy } = slotBehaviourOf(slot);
  if (words === "" || correctedBy === undefined) return undefined;
  return readAnswer(turn, slot, correctedBy === "message" ? turn.message.text : words);
}

/** Returns the slots answered in this flow, latest first, without the slot of the current question. */
function latestSlots(flowContext: FlowContext): Slot[] {
  const { flow, state } = flowContext;
  const asked = questionOf(flowContext)?.slot;
  const order = state.answered.flatMap((key) => {
    const step = flow.steps.find((each) => each.key === key);
    return (step && askedSlot(step)) ?? [];
  });
  const known = answeredSlots(flowContext).filter((name) => !order.includes(name));
  return [...known, ...order]
    .reverse()
    .filter((name) => name !== asked && state.slots[name] !== undefined)
    .flatMap((name) => flow.slots.get(name) ?? []);
}

function namesSlot(slot: Slot, rest: string): boolean {
  return nameIn(slot, rest) !== undefined;
}

function afterSlotName(slot: Slot, rest: string): string {
  return withoutArticle(rest).slice(nameIn(slot, rest)?.length).replace(BEFORE_VALUE, "").trim();
}

/** Finds the longest name of a slot that some words begin with. */
function nameIn({ title, says }: Slot, rest: string): string | undefined {
  const plain = withoutArticle(rest);
  return LANGUAGES.flatMap((language) => [title[language], ...says[language]])
    .map(toPhrase)
    .filter((name) => plain === name || plain.startsWith(`${name} `))
    .toSorted((a, b) => b.length - a.length)[0];
}

function withoutArticle(rest: string): string {
  return rest.replace(ARTICLE, "");
}
