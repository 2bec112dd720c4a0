import { findAction, type Flow, type SlotValue } from "../../content/model/flow.ts";
import type { VisitorCommand, Content } from "../../content/model/content.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";
import { isNothingButPlace, withoutPlaces } from "../../entities/places/find-places.ts";
import { wishesDistance } from "../../jobs/search/order-wishes.ts";
import { joinWishes, readWishes } from "../../jobs/search/read-wishes.ts";
import { correct } from "../flows/answer.ts";
import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import type { FlowContext } from "../flows/context.ts";
import { switchLanguage } from "../flows/language.ts";
import { startFlow } from "../flows/start.ts";
import { MAX_WISHES } from "./criteria.ts";
import type { Refinement } from "../../languages/model/job-talk.ts";
import { MESSAGE_WORDS } from "../../understanding/tuning.ts";
import { sayUnsupported } from "./say-unsupported.ts";
import { isNothingButWish } from "./only-wishes.ts";
import { previousSearch } from "./previous-search.ts";
import { ANYWHERE, readPlaceValue, toRegions } from "./places.ts";
import { findLanguageAsked, findPhrase, listPhrases, toPhrase } from "../../entities/phrases.ts";
import { ADS_SHOWN } from "../results/jobs.ts";
import { looksLikeQuestion } from "../rules/several-questions.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** A "no," before a wish. */
const NO = new RegExp(String.raw`^${anyOf(inAllLanguages(({ wishes }) => wishes.no))}\s*,\s*`, "iu");

/**
 * Reads a short message right after a search as a further wish, another place or a request for more ads: "only remote",
 * "what about Malmö", "more". Returns `undefined` where the message says anything else.
 */
export function refineSearch(flowContext: FlowContext): Outcome | undefined {
  const { turn, flow, state } = flowContext;
  const search = findAction(flow, "find-jobs");
  const text = withoutOpening(turn.content, turn.message.text);
  if (search === undefined) return undefined;
  const { place = "", wishes = "", kept = "", page = "" } = search.fields;
  const before = previousSearch(turn);
  const where = before?.place ?? ANYWHERE;
  const wished = before?.wishes ?? "";
  const [asked] = listRefinements(turn);
  const role = readWishes(wished, turn.content.skills).job ?? "";
  const isWish = isNothingButWish(turn.content, text);
  const said = readPlaceValue(text, turn.content.geography);
  const named = said === ANYWHERE && asked !== undefined ? undefined : said;
  if (named === undefined && !isWish) {
    switch (asked) {
      case "more": {
        const seen = Number(state.slots[page] ?? 0) + ADS_SHOWN;
        return press(turn, flow, { [place]: where, [wishes]: wished, [page]: seen });
      }
      case "county":
        return press(turn, flow, { [place]: toRegions(where, turn.content.geography), [wishes]: wished });
      case "wider":
        return press(turn, flow, { [place]: where, [wishes]: role });
      case "anywhere":
        return press(turn, flow, { [place]: ANYWHERE, [wishes]: wished });
      case "narrower":
        return press(turn, flow, { [place]: where, [kept]: wished });
      case "other-place":
        return press(turn, flow, { [wishes]: wished });
      case "unsupported":
        return sayUnsupported(flowContext);
      case undefined:
        return undefined;
    }
  }
  const slot = flow.slots.get(place);
  if (slot !== undefined && named !== undefined) {
    if (isNothingButPlace(text, turn.content.geography)) return correct(flowContext, slot, named);
    const beside = withoutPlaces(text, turn.content.geography);
    if (looksLikeQuestion(text)) return undefined;
    // The result says that distance is not known, and the town counts.
    if (!refusesPlace(turn) && wishesDistance(text))
      return press(turn, flow, { [place]: named, [wishes]: joinWishes(wished, beside).slice(0, MAX_WISHES) });
    if (refusesPlace(turn) || asked === "unsupported") return sayUnsupported(flowContext);
    if (!isNothingButWish(turn.content, beside)) return undefined;
    return press(turn, flow, { [place]: named, [wishes]: joinWishes(wished, beside).slice(0, MAX_WISHES) });
  }
  if (!isWish) return undefined;
  const joined = joinWishes(wished, text).slice(0, MAX_WISHES);
  return press(turn, flow, { [place]: where, [wishes]: joined });
}

/** Lists how a short message wants to search on: by a command, or in any words. */
function listRefinements(turn: Turn): readonly Refinement[] {
  const phrase = toPhrase(turn.message.text);
  const says = (command: VisitorCommand) => findPhrase(turn.content, command, phrase, turn.language) !== undefined;
  const commanded = COMMANDS.filter(says);
  if (commanded.length > 0) return commanded;
  const isShort = phrase.split(" ").length <= MESSAGE_WORDS.maxRefining;
  return isShort ? turn.reading.jobs.refinements : [];
}

const COMMANDS = ["more", "wider", "narrower", "other-place"] as const;

/** Whether the place that a message names is turned down: "not in Stockholm". */
function refusesPlace({ reading }: Turn): boolean {
  return reading.qualifiers.some((each) => each.kind === "place" && each.isExcluded);
}

/** Starts the search as a button does, since the typed words carry no other meaning. */
function press(turn: Turn, flow: Flow, known: Readonly<Record<string, SlotValue>>): Outcome {
  const value = { flow: flow.id, known };
  return startFlow({ ...turn, message: { ...turn.message, value } }, flow, known);
}

/** Adds a short message to an earlier answer in the middle of a flow: "add Kotlin", "make it full time". */
export function addWish(flowContext: FlowContext): Outcome | undefined {
  const { turn, flow, state } = flowContext;
  const text = withoutOpening(turn.content, turn.message.text);
  // "And in Swedish" is about the language, though employers ask for Swedish as well.
  const language = findLanguageAsked(turn.content, toPhrase(text), turn.language);
  if (language !== undefined) return switchLanguage(flowContext, language);
  const slot = [...flow.slots.values()].find((each) => slotBehaviourOf(each).extend !== undefined);
  const before = slot && state.slots[slot.name];
  if (slot === undefined || before === undefined) return undefined;
  const extended = slotBehaviourOf(slot).extend?.(turn, before ?? "", text);
  return extended === undefined ? undefined : correct(flowContext, slot, extended);
}

/** Removes the opening of "what about Malmö" and "no, only remote". */
function withoutOpening(content: Content, text: string): string {
  const phrases = new Set([...listPhrases(content, "and-about"), ...listPhrases(content, "correct")]);
  const words = text.trim().split(/\s+/u);
  const longest = Math.max(...Array.from(phrases, (phrase) => phrase.split(" ").length));
  const counts = words
    .slice(0, longest)
    .map((_, at) => at + 1)
    .filter((count) => phrases.has(toPhrase(words.slice(0, count).join(" "))));
  return words
    .slice(counts.at(-1) ?? 0)
    .join(" ")
    .replace(NO, "");
}
