import type { JobAd } from "../../jobs/model/job-ad.ts";
import { readWords, toTextWithEmployer, type AdTerm } from "../../jobs/search/ad-words.ts";
import type { SkillIndex } from "../../entities/skills/skill-index.ts";
import { toTokens } from "../../entities/skills/tokens.ts";
import { toWordKey } from "../../entities/skills/word-key.ts";
import { invert, NO_ADS, onAll, onAny, type AdList } from "./ad-lists.ts";
import { createNumbering } from "./numbering.ts";

/** What ads say, word by word; their texts are not kept. */
export type AdWordsIndexer = {
  /** Reads the next ad. */
  add(ad: JobAd): void;
  /** Ends the reading. */
  finish(): AdWordsIndex;
};

/** Ads by what they say. */
export type AdWordsIndex = {
  /** Ads that say what a person typed, as `hasTerm` tells. */
  readonly withTerm: (term: AdTerm) => AdList;
  /** Ads that have a phrase in their title or in their text, as `holdsAny` tells. */
  readonly withPhrase: (phrase: string) => AdList;
};

/** An ad's words in their order, as numbers; and where its title ends and its text begins among them. */
type Sequence = {
  readonly words: Uint32Array;
  readonly title: number;
  readonly titleEnd: number;
  readonly text: number;
};

const DOT = ".";

/** Creates an indexer of what ads say. */
export function createAdWordsIndexer(skills: SkillIndex): AdWordsIndexer {
  const words = createNumbering();
  const keys = createNumbering();
  const skillNumbers = createNumbering();
  /** The key of each word, both by their numbers. */
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
      // The index outlives the reading, and would keep these as well.
      keysOfAds.length = 0;
      skillsOfAds.length = 0;
      const ofKey = (key: string) => find(keys.find(key), withKey);
      return {
        withTerm(term) {
          if (term.kind === "skill") return find(skillNumbers.find(term.skill), withSkill);
          const joined = ofKey(term.joined);
          if (term.keys.length === 1) return joined;
          const numbers = term.keys.map((key) => keys.find(key) ?? -1);
          const apart = onAll(term.keys.map(ofKey)).filter((ad) => saysInARow(sequences[ad]!.words, numbers));
          return onAny([joined, apart]);
        },
        withPhrase(phrase) {
          const parts = toTokens(phrase).map(({ word }) => word);
          const numbers = parts.map((word) => words.find(word) ?? -1);
          if (numbers.length === 0 || numbers.includes(-1)) return NO_ADS;
          const candidates = onAll(parts.filter((word) => word !== DOT).map((word) => ofKey(toWordKey(word))));
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

  /** Tells whether words with these keys follow one another; dots between them do not count. */
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
