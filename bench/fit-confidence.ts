/**
 * Fits the weights of confidence (`CONFIDENCE` in src/understanding/tuning.ts) on the fitting half of `test/data/listening` and prints
 * what each threshold of `DECISION.answerFrom` would give there; changes nothing. Fit with an encoder that did not learn from that half
 * (`bench/encoder/README.md` tells how to train one), or confidence is far too high.
 *
 *     node bench/fit-confidence.ts
 */
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import { learn } from "../src/learning/learn.ts";
import { createScore, type Candidate, type Evidence } from "../src/understanding/classifier/score.ts";
import { createTopicEncoder, type EncodedTopics } from "../src/understanding/encoder/encoded-topics.ts";
import { openEncoder } from "../src/understanding/encoder/encoder.ts";
import { createPlaceMask } from "../src/understanding/encoder/place-mask.ts";
import { createMessageVector } from "../src/understanding/features/message-vector.ts";
import { createMessageReader } from "../src/understanding/features/read-message.ts";
import { toWords } from "../src/understanding/words/words.ts";
import { openLexicon } from "../src/understanding/words/lexicon.ts";
import { type Listened, readListened } from "./listening-data.ts";
import { fitLogistic, type Observation, toChance } from "./logistic.ts";
import { percent, printTable } from "./table.ts";

/** Candidates of a message that are fitted on. */
const CANDIDATES = 4;
const UNENCODED = ["logOdds", "outOfScope", "nearest", "unknownWordWeight"] as const satisfies (keyof Evidence)[];
const ENCODED = [...UNENCODED, "encoded"] as const;
const THRESHOLDS = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

const learnt = await learn(CONTENT_FOLDERS);
if (learnt.kind !== "learnt") throw new Error("the content has faults: npm run content");
const { model, content } = learnt;
const reader = createMessageReader(model, openLexicon());
const message = createMessageVector(model, openLexicon());
const score = createScore(model);
const encode = createTopicEncoder(
  openEncoder("topics"),
  model.topics,
  createPlaceMask(content.geography, openLexicon()),
);
const topics = new Set(content.topics.keys());
const listened = readListened(content).filter(({ half }) => half === "fit");

const unencoded = fit(UNENCODED, (row) => rank(row));
const encoded = fit(ENCODED, (row) =>
  rank(row, encode?.(toWords(row.text))).filter(({ evidence }) => evidence.encoded !== undefined),
);
console.log({ unencoded: toNames(UNENCODED, unencoded), encoded: toNames(ENCODED, encoded) });

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

function rank({ text }: Listened, encodedTopics?: EncodedTopics): readonly Candidate[] {
  message.write(reader.read(text).terms);
  score.write(message);
  return score.rank(message, topics, encodedTopics);
}

function fit(names: readonly (keyof Evidence)[], find: (row: Listened) => readonly Candidate[]): number[] {
  return fitLogistic(
    listened.flatMap((row) =>
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
  return evidence.encoded ?? evidence.logOdds;
}

function toInputs(names: readonly (keyof Evidence)[], evidence: Evidence): number[] {
  return names.map((name) => evidence[name] ?? 0);
}

function toNames(names: readonly string[], weights: readonly number[]): Record<string, number> {
  return Object.fromEntries(["bias", ...names].map((name, at) => [name, Math.round(weights[at]! * 100) / 100]));
}
