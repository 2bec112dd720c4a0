/**
 * Fits the weights of confidence (`CONFIDENCE` in src/understanding/tuning.ts) on the fitting half of `test/data/listening` and prints
 * what each threshold of `DECISION.answerFrom` would give there; changes nothing. Fit with an encoder that did not learn from that half
 * (`bench/encoder/README.md` tells how to train one), or confidence is far too high.
 *
 *     node bench/fit-confidence.ts
 */
import { readFileSync } from "node:fs";
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import { learn } from "../src/learning/learn.ts";
import { createScore, type Candidate, type Evidence } from "../src/understanding/classifier/score.ts";
import { toEncoderContext } from "../src/understanding/encoder/encoder-context.ts";
import { createTopicEncoder, type EncodedTopics } from "../src/understanding/encoder/encoded-topics.ts";
import { openEncoder } from "../src/understanding/encoder/encoder.ts";
import { spread } from "../src/understanding/features/hash.ts";
import { createPlaceMask } from "../src/understanding/encoder/place-mask.ts";
import { createMessageVector } from "../src/understanding/features/message-vector.ts";
import { createMessageReader } from "../src/understanding/features/read-message.ts";
import { toWords } from "../src/understanding/words/words.ts";
import { openLexicon } from "../src/understanding/words/lexicon.ts";
import { readListened } from "./listening-data.ts";
import { fitLogistic, type Observation, toChance } from "./logistic.ts";
import { percent, printTable } from "./table.ts";

/** Candidates of a message that are fitted on. */
const CANDIDATES = 4;
type Message = { readonly text: string; readonly accept: readonly string[] };
/** A message that follows on the answer of a topic. */
type FollowUp = Message & { readonly after: string };

const UNENCODED = ["logOdds", "outOfScope", "nearest", "unknownWordWeight"] as const satisfies (keyof Evidence)[];
const ENCODED = [...UNENCODED, "encoded"] as const;
const FOLLOWED = ["encoded", "followed"] as const satisfies (keyof Evidence)[];
const THRESHOLDS = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

const learnt = await learn(CONTENT_FOLDERS);
if (learnt.kind !== "learnt") throw new Error("the content has faults: npm run content");
const { model, content } = learnt;
const reader = createMessageReader(model, openLexicon());
const message = createMessageVector(model, openLexicon());
const score = createScore(model);
const mask = createPlaceMask(content.geography, openLexicon());
const encode = createTopicEncoder(openEncoder("topics"), model.topics, mask);
const encodeAfter = createTopicEncoder(openEncoder("turns"), model.topics, mask);
const topics = new Set(content.topics.keys());
const listened = readListened(content).filter(({ half }) => half === "fit");

const unencoded = fit(UNENCODED, (row) => rank(row), listened);
const encoded = fit(
  ENCODED,
  (row) => rank(row, encode?.(toWords(row.text))).filter(({ evidence }) => evidence.encoded !== undefined),
  listened,
);
const followUps = readFollowUps();
// Half of what is said in a conversation is complete by itself.
const complete = listened.map(({ text, accept }, at) => ({
  text,
  accept,
  after: model.topics[spread(at) % model.topics.length]!,
}));
const followed = fit(FOLLOWED, rankAfter, [...followUps, ...complete.filter(({ after }) => content.topics.has(after))]);
console.log({
  unencoded: toNames(UNENCODED, unencoded),
  encoded: toNames(ENCODED, encoded),
  followed: toNames(FOLLOWED, followed),
});

const judged = listened.map((row) => {
  const matches = rank(row, encode?.(toWords(row.text))).map(({ topic, evidence }) => ({
    isRight: row.accept.includes(model.topics[topic]!),
    confidence:
      evidence.encoded === undefined
        ? toChance(unencoded, toInputs(UNENCODED, evidence))
        : toChance(encoded, toInputs(ENCODED, evidence)),
  }));
  return { ...row, best: matches.toSorted((one, other) => other.confidence - one.confidence)[0] };
});
const utterances = judged.filter(({ kind }) => kind === "utterance");
printTable(
  ["answer from", "accepted %", "wrong %", "near answered %", "far answered %"],
  THRESHOLDS.map((threshold) => {
    const isAnswered = ({ best }: (typeof judged)[number]) => (best?.confidence ?? 0) >= threshold;
    const share = (some: typeof judged, isSo: (row: (typeof judged)[number]) => boolean) =>
      percent(some.filter((row) => isAnswered(row) && isSo(row)).length / some.length);
    const isWrong = ({ best }: (typeof judged)[number]) => best?.isRight !== true;
    return [
      String(threshold),
      share(utterances, ({ best }) => best?.isRight === true),
      share(utterances, isWrong),
      share(
        judged.filter(({ kind }) => kind === "near"),
        isWrong,
      ),
      share(
        judged.filter(({ kind }) => kind === "far"),
        isWrong,
      ),
    ];
  }),
);

printTable(
  ["follow-ups answered from", "rightly %", "wrongly %", "of those that none answers %"],
  THRESHOLDS.map((threshold) => {
    const [known, unknown] = [true, false].map((isKnown) =>
      followUps
        .filter(({ accept }) => accept.length > 0 === isKnown)
        .map((row) => {
          const all = rankAfter(row).map(({ topic, evidence }) => ({
            isRight: row.accept.includes(model.topics[topic]!),
            confidence: toChance(followed, toInputs(FOLLOWED, evidence)),
          }));
          return all.toSorted((one, other) => other.confidence - one.confidence)[0];
        }),
    );
    const share = (some: typeof known = [], isRight: boolean) =>
      percent(
        some.filter((best) => best !== undefined && best.confidence >= threshold && best.isRight === isRight).length /
          some.length,
      );
    return [String(threshold), share(known, true), share(known, false), share(unknown, false)];
  }),
);

function rank({ text }: Message, encodedTopics?: EncodedTopics, followedTopics?: EncodedTopics): readonly Candidate[] {
  message.write(reader.read(text).terms);
  score.write(message);
  return score.rank(message, topics, encodedTopics, followedTopics);
}

function rankAfter(row: FollowUp): readonly Candidate[] {
  const words = toWords(row.text);
  const all = rank(row, encode?.(words), encodeAfter?.(words, toEncoderContext(content.topics.get(row.after)!)));
  return all.filter(({ evidence }) => evidence.encoded !== undefined && evidence.followed !== undefined);
}

function readFollowUps(): FollowUp[] {
  return readFileSync(new URL("encoder/follow-ups/held-out.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as FollowUp & { readonly topic: string | null })
    .map(({ text, after, topic }) => ({ text, after, accept: topic === null ? [] : [topic] }));
}

function fit<T extends Message>(
  names: readonly (keyof Evidence)[],
  find: (row: T) => readonly Candidate[],
  rows: readonly T[],
): number[] {
  return fitLogistic(
    rows.flatMap((row) =>
      find(row)
        .toSorted((one, other) => strengthOf(other) - strengthOf(one))
        .slice(0, CANDIDATES)
        .map(({ topic, evidence }): Observation => ({
          inputs: toInputs(names, evidence),
          isSo: row.accept.includes(model.topics[topic]!),
          weight: 1,
        })),
    ),
  );
}

function strengthOf({ evidence }: Candidate): number {
  return evidence.followed ?? evidence.encoded ?? evidence.logOdds;
}

function toInputs(names: readonly (keyof Evidence)[], evidence: Evidence): number[] {
  return names.map((name) => evidence[name] ?? 0);
}

function toNames(names: readonly string[], weights: readonly number[]): Record<string, number> {
  return Object.fromEntries(["bias", ...names].map((name, at) => [name, Math.round(weights[at]! * 100) / 100]));
}
