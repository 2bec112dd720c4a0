import { CARE_KINDS, type CareKind } from "../../languages/model/reading.ts";
import type { Encoder } from "../encoder/encoder.ts";
import { TROUBLE } from "../tuning.ts";
import { toWords } from "../words/words.ts";

/** Trouble in a message by the encoder. */
export type LearntTrouble = {
  /** Chance, 0 to 1, that the writer tells of any trouble. */
  readonly chance: number;
  /** The likeliest kind where trouble is heard; absent where it is not. */
  readonly kind?: CareKind;
  /** Whether it is likely enough to be answered before everything else. */
  readonly isSure: boolean;
};

/** Kinds in which a missed message harms most. */
const GRAVEST: readonly CareKind[] = ["danger", "despair", "harassment"];

/**
 * Hears trouble in words that no list has. The chances of the kinds are added up, for what matters first is whether somebody is
 * in trouble at all. The grave kinds are heard from a lower chance on.
 */
export function hearLearntTrouble(encoder: Encoder, text: string): LearntTrouble {
  const words = toWords(text);
  const logProbabilities = encoder.encode(words);
  const chanceOf = (kind: CareKind) =>
    Math.exp(logProbabilities[encoder.labels.indexOf(kind)] ?? Number.NEGATIVE_INFINITY);
  const sum = (kinds: readonly CareKind[]) => kinds.reduce((total, kind) => total + chanceOf(kind), 0);
  const chance = sum(CARE_KINDS);
  const grave = sum(GRAVEST);
  if (words.length < TROUBLE.minWords || !isHeard(chance, grave, words.length)) return { chance, isSure: false };
  const kinds = grave >= TROUBLE.graveShare * chance ? GRAVEST : CARE_KINDS;
  const kind = kinds.toSorted((one, other) => chanceOf(other) - chanceOf(one))[0]!;
  return { chance, kind, isSure: chance >= TROUBLE.sureFrom || grave >= TROUBLE.graveSureFrom };
}

/** A few words tell little, so they must be surer. */
function isHeard(chance: number, grave: number, words: number): boolean {
  if (words <= TROUBLE.fewWords) return chance >= TROUBLE.sureFrom || grave >= TROUBLE.graveOfFewFrom;
  return chance >= TROUBLE.heardFrom || grave >= TROUBLE.graveHeardFrom;
}
