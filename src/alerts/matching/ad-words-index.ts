import type { JobAd } from "../../jobs/model/job-ad.ts";
import { readWords, toTextWithEmployer, type AdTerm } from "../../jobs/search/ad-words.ts";
import type { SkillIndex } from "../../entities/skills/skill-index.ts";
import { toTokens } from "../../entities/skills/tokens.ts";
import { toWordKey } from "../../entities/skills/word-key.ts";
import { invert, NO_ADS, intersect, unite, type AdList } from "./ad-lists.ts";
import { createNumbering } from "./numbering.ts";

/** Builds an index of the words of ads; it does not keep their texts. */
export type AdWordsIndexer = {
  /** Adds the next ad. */
  add(ad: JobAd): void;
  /** Completes the index. */
  finish(): AdWordsIndex;
};

/** An index of ads by their words. */
export type AdWordsIndex = {
  /** Returns the ads that contain a term, as `hasTerm` tells. */
  readonly withTerm: (term: AdTerm) => AdList;
  /** Returns the ads that contain a phrase in the title or the text, as `holdsAny` tells. */
  readonly withPhrase: (phrase: string) => AdList;
};

/** The words of an ad in order, as numbers, with the positions at which its title begins and ends and its text begins. */
type Sequence = {
  readonly words: Uint32Array;
  readonly title: number;
  readonly titleEnd: number;
  readonly text: number;
};

const DOT = ".";

/** Creates an indexer of the words of ads. */
export function createAdWordsIndexer(skills: SkillIndex): AdWordsIndexer {
  const words = createNumbering();
  const keys = createNumbering();
  const skillNumbers = createNumbering();
  /** Number of the key of each word, by the number of the word. */
  const keyOfWord: number[] = [];
  const dot = number(DOT);
  const sequences: Sequence[] = [];
  const keysOfAds: Uint32Array[] = [];
  const skillsOfAds: Uint32Array[] = [];

  return {
    add(ad) {
      const whole = toTextWithEmployer(ad);
      const tokens = toTokens(whole);
      const said = readWords(whole, skills, tokens);
      keysOfAds.push(Uint32Array.from(said.keys, (key) => keys.give(key)));
      skillsOfAds.push(Uint32Array.from(said.skills, (skill) => skillNumbers.give(skill)));
      const titleStart = ad.employer.length + 1;
      const before = (end: number) => tokens.filter(({ start }) => start < end).length;
      sequences.push({
        words: Uint32Array.from(tokens, ({ word }) => number(word)),
        title: before(titleStart),
        titleEnd: before(titleStart + ad.title.length),
        text: before(whole.length - ad.text.length),
      });
    },
    finish() {
      const withKey = invert(keysOfAds, keys.size);
      const withSkill = invert(skillsOfAds, skillNumbers.size);
      // The index outlives the indexer, and its functions would keep these arrays in memory.
      keysOfAds.length = 0;
      skillsOfAds.length = 0;
      const ofKey = (key: string) => find(keys.find(key), withKey);
      return {
        withTerm(term) {
          if (term.kind === "skill") return find(skillNumbers.find(term.skill), withSkill);
          const joined = ofKey(term.joined);
          if (term.keys.length === 1) return joined;
          const numbers = term.keys.map((key) => keys.find(key) ?? -1);
          const apart = intersect(term.keys.map(ofKey)).filter((ad) => saysInARow(sequences[ad]!.words, numbers));
          return unite([joined, apart]);
        },
        withPhrase(phrase) {
          const parts = toTokens(phrase).map(({ word }) => word);
          const numbers = parts.map((word) => words.find(word) ?? -1);
          if (numbers.length === 0 || numbers.includes(-1)) return NO_ADS;
          const candidates = intersect(parts.filter((word) => word !== DOT).map((word) => ofKey(toWordKey(word))));
          return candidates.filter((ad) => {
            const { words: all, title, titleEnd, text } = sequences[ad]!;
            return holds(all, numbers, title, titleEnd) || holds(all, numbers, text, all.length);
          });
        },
      };
    },
  };

  function number(word: string): number {
    const given = words.give(word);
    keyOfWord[given] ??= keys.give(toWordKey(word));
    return given;
  }

  /** Tells whether words with these keys follow one another, ignoring dots between them. */
  function saysInARow(sequence: Uint32Array, asked: readonly number[]): boolean {
    const said = sequence.filter((word) => word !== dot).map((word) => keyOfWord[word]!);
    return holds(said, asked, 0, said.length);
  }
}

function find(feature: number | undefined, ads: (feature: number) => AdList): AdList {
  return feature === undefined ? NO_ADS : ads(feature);
}

function holds(sequence: Uint32Array, asked: readonly number[], from: number, to: number): boolean {
  for (let at = from; at + asked.length <= to; at++) {
    if (asked.every((each, step) => sequence[at + step] === each)) return true;
  }
  return false;
}
