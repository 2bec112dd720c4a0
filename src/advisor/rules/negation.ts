import type { Content, Topic } from "../../content/model/content.ts";
import type { LanguageData } from "../../languages/language-data.ts";
import type { Facet } from "../../languages/model/reading.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { inAllLanguages, LANGUAGE_DATA } from "../../languages/languages.ts";
import { anyOf, anyWordOf } from "../../text/word-pattern.ts";
import { toVerdict } from "../../understanding/confidence/verdict.ts";
import { CHOICES } from "../../understanding/tuning.ts";
import { lastTopic } from "./visitor-commands.ts";
import { relatedTopics } from "./context/spoken-topic.ts";
import { toPhrase } from "../../entities/phrases.ts";
import { answerTopics, replyFromCatalogue } from "../wording/outcomes.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** The rejected part of a message, and the rest of it, including any contrast that follows. */
type Negation = { readonly rest: string; readonly refused: string };

/** Patterns of negation. The named group is the rejected part; "I don't know" rejects nothing. */
const NEGATIONS = [
  ...LANGUAGES.map((language) => {
    const { starts, fillers, turns, links } = LANGUAGE_DATA[language].refusals.sentence;
    const [filler, link] = [`(?:${anyOf(fillers)} )?`, `(?: ${anyOf(links)})?`];
    return String.raw`(?<![\p{L}\p{N}])${anyOf(starts)} ${filler}${anyOf(turns)}${link} (?<refused>.+)`;
  }),
  ...LANGUAGES.map((language) => {
    const { prepositions } = LANGUAGE_DATA[language].refusals;
    return String.raw`(?<![\p{L}\p{N}])${anyOf(prepositions)} (?<refused>.+)`;
  }),
  `^(?:${anyRefusal((data) => [...data.no, ...data.conjunctions])} )?${anyRefusal(({ not }) => not)} (?:${anyRefusal(({ about }) => about)} )?(?<refused>.+)`,
  ` (?:${anyRefusal(({ conjunctions }) => conjunctions)} )?${anyRefusal(({ not }) => not)} ${anyRefusal((data) => [...data.about, ...data.articles])} (?<refused>.+)`,
].map((source) => new RegExp(source, "u"));

/** Conjunctions after which the message says what is wanted. */
const CONTRAST = new RegExp(` ${anyRefusal(({ contrast }) => contrast)} `, "u");

const LACKING = new RegExp(anyWordOf(inAllLanguages(({ refusals }) => refusals.lacking)), "u");

/**
 * Handles a message that turns something down ("I don't want to go to university", "not the junior one"): the rejected
 * topic is not the answer. The rest of the message decides, or topics related to the rejected one are offered. Returns
 * `undefined` where nothing is turned down, or where the rejected words match no topic.
 */
export function handleNegation(turn: Turn): Outcome | undefined {
  const { content, classifier, message } = turn;
  const refusal = findNegation(message.text);
  if (refusal === undefined) return undefined;
  const last = lastTopic(turn);
  const near = last && relatedTopics(content, last);
  const refused = refusedTopic(turn, refusal.refused, near);
  if (refused === undefined || isAboutAbsence(refused)) return undefined;
  const others = new Set([...(near ?? content.topics.keys())].filter((id) => id !== refused.id));
  const wanted = refusal.rest === "" ? undefined : toVerdict(classifier.rank(refusal.rest, others));
  const topic = wanted?.kind === "answer" ? content.topics.get(wanted.topic) : undefined;
  if (wanted?.kind === "answer" && topic !== undefined) return answerTopics(turn, [topic], wanted.confidence);
  // A visitor who wants no overtime wants to know how much there is.
  if (last?.id !== refused.id && isCircumstance(refused)) return answerTopics(turn, [refused], 1);
  const offered = alternativesTo(content, refused);
  return replyFromCatalogue(turn, "instead", offered.length > 0 ? offered : content.starters, {
    kind: "clarify",
    confidence: 0,
  });
}

function findNegation(text: string): Negation | undefined {
  const phrase = toPhrase(text);
  for (const pattern of NEGATIONS) {
    const match = pattern.exec(phrase);
    const words = match?.groups?.["refused"];
    if (match === null || words === undefined) continue;
    const [refused = "", ...wanted] = words.split(CONTRAST);
    const rest = [phrase.slice(0, match.index), ...wanted].join(" ").trim();
    return { refused, rest: rest.split(" ").length > 1 || wanted.length > 0 ? rest : "" };
  }
  return undefined;
}

function refusedTopic(
  { classifier, content }: Turn,
  words: string,
  near: ReadonlySet<string> | undefined,
): Topic | undefined {
  const alone = toVerdict(classifier.rank(words));
  const verdict = alone.kind === "answer" || near === undefined ? alone : toVerdict(classifier.rank(words, near));
  return verdict.kind === "answer" ? content.topics.get(verdict.topic) : undefined;
}

/**
 * Whether a topic is about the absence of something ("without a degree"), so that a negation is a question about it.
 */
function isAboutAbsence({ questions }: Topic): boolean {
  const examples = Object.values(questions).flat().map(toPhrase);
  const negative = examples.filter((example) => LACKING.test(example));
  return negative.length > CHOICES.negativeExamples * examples.length;
}

/** Whether a topic is about a circumstance of the job, which nobody chooses as one chooses a way in. */
function isCircumstance({ about }: Topic): boolean {
  return about.every(
    ({ subject, facets, partly }) =>
      subject === "role" && [...facets, ...partly].every((facet) => CIRCUMSTANCES.has(facet)),
  );
}

const CIRCUMSTANCES: ReadonlySet<Facet> = new Set(["hours", "place", "remote", "when", "reason", "how-many"]);

function alternativesTo({ topics }: Content, { related, role, area, id }: Topic): string[] {
  const sameArea = (other: string) => topics.get(other)?.role === role && topics.get(other)?.area === area;
  const ids = [...related.filter(sameArea), ...related.filter((other) => !sameArea(other))];
  return ids.filter((other) => other !== id && topics.has(other)).slice(0, CHOICES.max);
}

function anyRefusal(select: (refusals: LanguageData["refusals"]) => readonly string[]): string {
  return anyOf(inAllLanguages(({ refusals }) => select(refusals)));
}
