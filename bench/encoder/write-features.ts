/**
 * Writes the training messages of the encoders, one JSON object a line: their features and labels. Reads `utterances/`, the example
 * questions of all topics, the out-of-scope questions and the fitting half of `test/data/listening`.
 *
 *     node bench/encoder/write-features.ts OUT.jsonl [--without-fit]
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { CONTENT_FOLDERS } from "../../src/content/files/folders.ts";
import { loadContent } from "../../src/content/load.ts";
import type { Content } from "../../src/content/model/content.ts";
import { LANGUAGES } from "../../src/languages/language.ts";
import { toExamples } from "../../src/understanding/classifier/examples.ts";
import { readOutOfScope } from "../../src/understanding/classifier/out-of-scope.ts";
import { NO_TOPIC, toActLabel } from "../../src/understanding/encoder/encoded-topics.ts";
import { forEachContextFeature, forEachEncoderFeature } from "../../src/understanding/encoder/encoder-features.ts";
import { toEncoderContext } from "../../src/understanding/encoder/encoder-context.ts";
import { createPlaceMask } from "../../src/understanding/encoder/place-mask.ts";
import { spread } from "../../src/understanding/features/hash.ts";
import { openLexicon } from "../../src/understanding/words/lexicon.ts";
import { toWords } from "../../src/understanding/words/words.ts";
import { readListened } from "../listening-data.ts";

/** A message with the labels that are known of it. */
type Row = {
  readonly text: string;
  readonly topic?: string | null;
  readonly facet?: string | null;
  readonly subject?: string | null;
  readonly care?: string;
  /** Topic that was answered just before, where the message follows on it. */
  readonly after?: string;
  /** Act that the message performs in a conversation. */
  readonly act?: string;
  /** Topic that was answered before, in the rows of acts. */
  readonly previous?: string | null;
  /** Whether it is a row of the encoder of turns. */
  readonly isTurn?: true;
};

/** Topics of acts, `null` for those that need what was said before; of the others nothing is known. */
const TOPIC_OF_ACT: Readonly<Record<string, string | null>> = {
  greets: "greeting",
  thanks: "thanks",
  goodbye: "goodbye",
  help: "help",
  person: "human-handoff",
  "job-search": "find-jobs",
  ...Object.fromEntries(
    "more shorter simpler again other-language example tells corrects declines accepts stop restart unclear refine-search ad-question"
      .split(" ")
      .map((act) => [act, null]),
  ),
};
/** Acts that may tell of anger. */
const HEATED = new Set(["complains", "doubts"]);
const UTTERANCES = new URL("utterances/", import.meta.url);
const FOLLOW_UPS = new URL("follow-ups/", import.meta.url);
/** How often an example question counts: advisers chose it, and a small topic has few other messages. */
const EXAMPLE_REPEATS = 3;
/** How often a message that follows on an answer counts: those are few beside the messages that are complete. */
const FOLLOW_UP_REPEATS = 3;
/** Follow-ups that confidence is fitted on. */
const HELD_OUT = "held-out.jsonl";
/** The topic of messages of trouble; whether these are trouble is for `care` alone to tell. */
const SUPPORT = "crisis-support";
const TERM = "term-";

const [out, option] = process.argv.slice(2);
if (out === undefined) throw new Error("name the file to write");
const { content } = await loadContent(CONTENT_FOLDERS);
if (content === undefined) throw new Error("the content has faults: npm run content");
const terms = listTerms(content);
const mask = createPlaceMask(content.geography, openLexicon());
const ids = [...content.topics.keys()];
const utterances = readRows(UTTERANCES);
const followUps = readRows(FOLLOW_UPS, option === "--without-fit" ? HELD_OUT : undefined);
const alone = [
  ...utterances.flatMap((row) => (row.act === undefined ? [row] : toActRow(row))),
  ...Array.from({ length: EXAMPLE_REPEATS }, () => readExamples(content)).flat(),
  ...readFlows(content),
  ...readOutOfScope().map(({ text }): Row => ({ text, topic: null })),
  // Questions in the middle of a conversation are no trouble.
  ...followUps
    .filter(({ topic }) => topic !== null && topic !== SUPPORT)
    .map(({ text }): Row => ({ text, care: "none" })),
  ...(option === "--without-fit" ? [] : readFittingHalf(content)),
];
const inConversation = [
  ...Array.from({ length: FOLLOW_UP_REPEATS }, () => followUps).flat(),
  ...utterances.flatMap((row) => (row.act === undefined ? [] : toTurns(row))),
  // A message that is complete means the same whatever was spoken of before.
  ...alone.filter(({ topic, act }) => topic !== undefined && act === undefined).map(afterAny),
].map((row): Row => ({ ...row, isTurn: true }));
writeFileSync(out, [...alone, ...inConversation].map((row) => JSON.stringify(toTraining(row))).join("\n"));

function readRows(folder: URL, leftOut?: string): Row[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl") && name !== leftOut);
  return files.toSorted().flatMap((name) =>
    readFileSync(new URL(name, folder), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row),
  );
}

/** An act is no trouble, and a question only where it stands alone. */
function toActRow({ text, act = "", topic }: Row): Row[] {
  if (HEATED.has(act)) return [];
  const known = act === "question" ? topic : TOPIC_OF_ACT[act];
  return [{ text, act, care: "none", ...(known !== undefined && { topic: known }) }];
}

/** A message of an act in its conversation: a question has its topic; an act has its own label, unless a topic answers it. */
function toTurns({ text, act = "", topic, previous }: Row): Row[] {
  const isQuestion = act === "follow-up" || act === "question";
  const label = isQuestion ? topic : act === "corrects" ? undefined : (topic ?? undefined);
  const turn: Row = {
    text,
    act,
    ...(previous !== null && previous !== undefined && { after: previous }),
    ...(label !== undefined && { topic: label }),
  };
  return isQuestion ? [turn] : [turn, afterAny(turn, text.length)];
}

/** Puts a message after any topic, or after none. */
function afterAny(row: Row, at: number): Row {
  const number = spread(at + row.text.length) % (ids.length + Math.ceil(ids.length / 6));
  const after = ids[number];
  return { ...row, ...(after !== undefined && { after }) };
}

function readExamples({ topics }: Content): Row[] {
  return [...topics.values()].flatMap(({ id, questions }) =>
    LANGUAGES.flatMap((language) => questions[language].map((text): Row => ({ text, topic: id }))),
  );
}

/** Words that start a flow or answer its questions are no trouble either. */
function readFlows(known: Content): Row[] {
  return toExamples(known)
    .filter(({ topic }) => known.flows.has(topic))
    .map(({ text }) => ({ text, care: "none" }));
}

function readFittingHalf(known: Content): Row[] {
  return readListened(known)
    .filter(({ half }) => half === "fit")
    .map(({ text, accept: [topic = null] }) => ({ text, topic }));
}

function toTraining({ text, topic, facet, subject, care, act, after, isTurn }: Row) {
  const last = content!.topics.get(after ?? "");
  const features: number[] = [];
  const kinds: number[] = [];
  const positions: number[] = [];
  const words = toWords(text);
  const add = (row: number, kind: number, position: number) => {
    features.push(row);
    kinds.push(kind);
    positions.push(position);
  };
  // Only the encoders of topics read masked words.
  const read = topic === undefined && isTurn === undefined ? words : mask(words);
  forEachEncoderFeature(read, add);
  if (last !== undefined) forEachContextFeature(read, toEncoderContext(last), add);
  return {
    set: isTurn ? "turns" : "alone",
    features,
    kinds,
    positions,
    ...(isTurn && topic === undefined && act !== undefined && { topics: toActLabel(act) }),
    ...(topic !== undefined && { topics: (topic === "glossary" ? findTerm(text) : topic) ?? NO_TOPIC }),
    ...(facet !== undefined && { facets: facet ?? "none" }),
    ...(subject !== undefined && { subjects: subject ?? "none" }),
    ...(care !== undefined && { care }),
    ...(care === undefined && topic !== SUPPORT && { care: "none" }),
  };
}

function listTerms({ topics }: Content): ReadonlyMap<string, string> {
  const named = [...topics.keys()].filter((id) => id.startsWith(TERM));
  return new Map(named.map((id) => [id.slice(TERM.length).split("-")[0]!, id]));
}

/** Finds the topic of the only term that a message names; else the overview of terms. */
function findTerm(text: string): string {
  const named = new Set(toWords(text).flatMap((word) => terms.get(word) ?? []));
  const [only] = named;
  return only !== undefined && named.size === 1 ? only : "glossary";
}
