import type { Flow, SlotValue } from "../../content/model/flow.ts";
import type { VisitorCommand, Content } from "../../content/model/content.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";
import { isNothingButPlace } from "../../entities/places/find-places.ts";
import { joinWishes, readWishes, withoutWishes } from "../../jobs/search/read-wishes.ts";
import { MESSAGE_WORDS } from "../../understanding/tuning.ts";
import { correct } from "../flows/answer.ts";
import { MAX_WISHES } from "../slots/read.ts";
import type { FlowContext } from "../flows/context.ts";
import { switchLanguage } from "../flows/language.ts";
import { startFlow } from "../flows/start.ts";
import { narrows } from "./job-criteria.ts";
import { findStep, previousSearch } from "./previous-search.ts";
import { ANYWHERE, readPlaceValue } from "./job-places.ts";
import { findLanguageAsked, findPhrase, listPhrases, toPhrase } from "../../entities/phrases.ts";
import { ADS_SHOWN } from "../results/show-jobs.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** Words around a wish that say nothing of their own. */
const AROUND: ReadonlySet<string> = new Set(inAllLanguages(({ wishes }) => wishes.around));

/** A "no," that stands before a wish. */
const NO = new RegExp(String.raw`^${anyOf(inAllLanguages(({ wishes }) => wishes.no))}\s*,\s*`, "iu");

/**
 * Takes a few words straight after a search for one more wish, for another place, or for more: "only remote",
 * "what about Malmö", "more". Passes when they say anything else besides.
 */
export function refineSearch(flowContext: FlowContext): Outcome | undefined {
  const { turn, flow, state } = flowContext;
  const search = findStep(flow);
  const text = withoutOpening(turn.content, turn.message.text);
  if (search === undefined) return undefined;
  const { place = "", wishes = "", kept = "", page = "" } = search.fields;
  const before = previousSearch(turn);
  const where = before?.place ?? ANYWHERE;
  const wished = before?.wishes ?? "";
  const phrase = toPhrase(turn.message.text);
  const says = (command: VisitorCommand) => findPhrase(turn.content, command, phrase, turn.language) !== undefined;
  if (says("more")) {
    const seen = Number(state.slots[page] ?? 0) + ADS_SHOWN;
    return press(turn, flow, { [place]: where, [wishes]: wished, [page]: seen });
  }
  if (says("wider")) {
    return press(turn, flow, { [place]: where, [wishes]: readWishes(wished, turn.content.skills).job ?? "" });
  }
  if (says("narrower")) return press(turn, flow, { [place]: where, [kept]: wished });
  if (says("other-place")) return press(turn, flow, { [wishes]: wished });
  const slot = flow.slots.get(place);
  const named = readPlaceValue(text, turn.content.geography);
  if (slot !== undefined && named !== undefined) {
    return isNothingButPlace(text, turn.content.geography) ? correct(flowContext, slot, named) : undefined;
  }
  if (!isNothingButWish(turn.content, text)) return undefined;
  const joined = joinWishes(wished, text).slice(0, MAX_WISHES);
  return press(turn, flow, { [place]: where, [wishes]: joined });
}

/** Searches as a button does: the words typed say nothing else. */
function press(turn: Turn, flow: Flow, known: Readonly<Record<string, SlotValue>>): Outcome {
  const value = { flow: flow.id, known };
  return startFlow({ ...turn, message: { ...turn.message, value } }, flow, known);
}

/** Takes a few words for one more wish, in the middle of a flow whose wishes are known: "add Kotlin", "make it full time". */
export function takeWish(flowContext: FlowContext): Outcome | undefined {
  const { turn, flow, state } = flowContext;
  const slot = [...flow.slots.values()].find(({ type }) => type === "wishes");
  const text = withoutOpening(turn.content, turn.message.text);
  // "And in Swedish" is about the language, though employers ask for Swedish as well.
  const language = findLanguageAsked(turn.content, toPhrase(text), turn.language);
  if (language !== undefined) return switchLanguage(flowContext, language);
  const before = slot && state.slots[slot.name];
  if (slot === undefined || before === undefined || !isNothingButWish(turn.content, text)) return undefined;
  return correct(flowContext, slot, joinWishes(String(before ?? ""), text).slice(0, MAX_WISHES));
}

function isNothingButWish({ skills }: Content, text: string): boolean {
  if (text.split(/\s+/u).length > MESSAGE_WORDS.maxRefining || !narrows(readWishes(text, skills))) return false;
  const left = withoutWishes(text).split(/[\s,.!?]+/u);
  return left.every((word) => word === "" || AROUND.has(word.toLowerCase()) || narrows(readWishes(word, skills)));
}

/** "What about Malmö" and "no, only remote" without how they begin. */
function withoutOpening(content: Content, text: string): string {
  const phrases = new Set([...listPhrases(content, "and-about"), ...listPhrases(content, "correct")]);
  const words = text.trim().split(/\s+/u);
  const counts = words.map((_, at) => at + 1).filter((count) => phrases.has(toPhrase(words.slice(0, count).join(" "))));
  return words
    .slice(counts.at(-1) ?? 0)
    .join(" ")
    .replace(NO, "");
}
