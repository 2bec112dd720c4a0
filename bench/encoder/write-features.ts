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
import { NO_TOPIC } from "../../src/understanding/encoder/encoded-topics.ts";
import { forEachEncoderFeature } from "../../src/understanding/encoder/encoder-features.ts";
import { createPlaceMask } from "../../src/understanding/encoder/place-mask.ts";
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
  /** Act that the message performs in a conversation. */
  readonly act?: string;
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
/** How often an example question counts: advisers chose it, and a small topic has few other messages. */
const EXAMPLE_REPEATS = 3;
/** The topic of messages of trouble; whether these are trouble is for `care` alone to tell. */
const SUPPORT = "crisis-support";
const TERM = "term-";

const [out, option] = process.argv.slice(2);
if (out === undefined) throw new Error("name the file to write");
const { content } = await loadContent(CONTENT_FOLDERS);
if (content === undefined) throw new Error("the content has faults: npm run content");
const terms = listTerms(content);
const mask = createPlaceMask(content.geography, openLexicon());
const rows = [
  ...readUtterances(),
  ...Array.from({ length: EXAMPLE_REPEATS }, () => readExamples(content)).flat(),
  ...readFlows(content),
  ...readOutOfScope().map(({ text }): Row => ({ text, topic: null })),
  ...(option === "--without-fit" ? [] : readFittingHalf(content)),
];
writeFileSync(out, rows.map((row) => JSON.stringify(toTraining(row))).join("\n"));

function readUtterances(): Row[] {
  const files = readdirSync(UTTERANCES).filter((name) => name.endsWith(".jsonl"));
  return files.toSorted().flatMap((name) =>
    readFileSync(new URL(name, UTTERANCES), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row)
      .flatMap((row) => (row.act === undefined ? [row] : toActRow(row))),
  );
}

/** An act is no trouble, and a question only where it stands alone. */
function toActRow({ text, act = "", topic }: Row): Row[] {
  if (HEATED.has(act)) return [];
  const known = act === "question" ? topic : TOPIC_OF_ACT[act];
  return [{ text, care: "none", ...(known !== undefined && { topic: known }) }];
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

function toTraining({ text, topic, facet, subject, care }: Row) {
  const features: number[] = [];
  const kinds: number[] = [];
  const positions: number[] = [];
  const words = toWords(text);
  // Only the encoder of topics reads masked words.
  forEachEncoderFeature(topic === undefined ? words : mask(words), (row, kind, position) => {
    features.push(row);
    kinds.push(kind);
    positions.push(position);
  });
  return {
    features,
    kinds,
    positions,
    ...(topic !== undefined && { topics: (topic === "glossary" ? findTerm(text) : topic) ?? NO_TOPIC }),
    ...(facet !== undefined && { facets: facet ?? "none" }),
    ...(subject !== undefined && { subjects: subject ?? "none" }),
    ...(care !== undefined && { care }),
    ...(care === undefined && topic !== SUPPORT && { care: "none" }),
  };
}

function listTerms({ topics }: Content): ReadonlyMap<string, string> {
  const ids = [...topics.keys()].filter((id) => id.startsWith(TERM));
  return new Map(ids.map((id) => [id.slice(TERM.length).split("-")[0]!, id]));
}

/** Finds the topic of the only term that a message names; else the overview of terms. */
function findTerm(text: string): string {
  const named = new Set(toWords(text).flatMap((word) => terms.get(word) ?? []));
  const [only] = named;
  return only !== undefined && named.size === 1 ? only : "glossary";
}
