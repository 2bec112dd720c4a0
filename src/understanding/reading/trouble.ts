import { LANGUAGES } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { CARE_KINDS, type CareKind } from "../../languages/model/reading.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { withoutAccents } from "../words/words.ts";
import { createPhraseGraph, type PhraseList } from "./phrase-graph.ts";
import type { Match } from "./phrase-matcher.ts";
import { createCarelessSpelling } from "./careless-spelling.ts";
import type { Trouble } from "./reading.ts";
import { type Token, toToken } from "./tokens.ts";

/** Searches a message for trouble, in all of it, however it is spelt. Takes time linear in the number of tokens. */
export type TroubleSearch = {
  /** Finds the gravest trouble that the lists of phrases have. */
  find(tokens: readonly Token[]): Trouble | undefined;
  /** Whether the message names somebody else and not its writer. */
  namesOthers(tokens: readonly Token[]): boolean;
};

/** Words whose stems are kept. */
const MAX_LOOKED = 5000;

type Value = CareKind | "lookalike";

/** Creates the search for trouble. */
export function createTroubleSearch(lexicon: Lexicon): TroubleSearch {
  const smallWords = new Set(
    LANGUAGES.flatMap((code) => withoutAccents(LANGUAGE_DATA[code].reading.care.smallWords).trim().split(/\s+/u)),
  );
  const phrases = createPhraseGraph(
    LANGUAGES.flatMap((language): PhraseList<Value>[] => {
      const { kinds, lookalikes } = LANGUAGE_DATA[language].reading.care;
      return [
        ...CARE_KINDS.map((kind) => ({ phrases: withoutAccents(kinds[kind]), language, value: kind })),
        { phrases: withoutAccents(lookalikes), language, value: "lookalike" },
      ];
    }),
    smallWords,
  );
  const persons = createPhraseGraph(
    LANGUAGES.flatMap((language): PhraseList<"other" | "self">[] => {
      const { others, selves } = LANGUAGE_DATA[language].reading.care;
      return [
        { phrases: withoutAccents(others), language, value: "other" },
        { phrases: withoutAccents(selves), language, value: "self" },
      ];
    }),
    smallWords,
  );
  const correct = createCarelessSpelling(phrases.words, smallWords, lexicon);

  const spellings = new Map(LANGUAGES.flatMap((code) => Object.entries(LANGUAGE_DATA[code].reading.care.spellings)));
  const toWord = (word: string) => withoutAccents(spellings.get(word) ?? correct(word));

  /** Words looked at of late, by how they were written: small words are in every message. */
  const looked = new Map<string, Pick<Token, "word" | "stems" | "keys">>();

  function look(written: string): Pick<Token, "word" | "stems" | "keys"> {
    const known = looked.get(written);
    if (known !== undefined) return known;
    const { word, stems, keys } = toToken(toWord(written));
    if (looked.size >= MAX_LOOKED) looked.clear();
    looked.set(written, { word, stems, keys });
    return { word, stems, keys };
  }

  return { find, namesOthers };

  function lookAt(written: readonly Token[]): Token[] {
    return written.map((token) => ({ ...token, ...look(token.word) }));
  }

  function namesOthers(written: readonly Token[]): boolean {
    const named = persons.find(lookAt(written));
    return named.some(({ value }) => value === "other") && !named.some(({ value }) => value === "self");
  }

  function find(written: readonly Token[]): Trouble | undefined {
    const tokens = lookAt(written);
    const found = phrases.find(tokens);
    const excused = new Set(found.filter(({ value }) => value === "lookalike").flatMap(({ positions }) => positions));
    const meant = found.filter(({ value, positions }) => isKind(value) && !positions.some((at) => excused.has(at)));
    const gravest = CARE_KINDS.flatMap((kind) => meant.find(({ value }) => value === kind) ?? [])[0];
    if (gravest === undefined || !isKind(gravest.value)) return undefined;
    return {
      kind: gravest.value,
      isOthers: isOthers(tokens, gravest),
      language: gravest.language,
      isListed: true,
      isSure: true,
    };
  }

  /**
   * Trouble is somebody else's where they are named last in the sentence up to the end of the phrase: "my friend … herself". Whoever
   * harasses is named too, so there a single word for oneself tells that it is one's own.
   */
  function isOthers(tokens: readonly Token[], { positions, value }: Match<Value>): boolean {
    const { sentence } = tokens[positions[0]!]!;
    const from = tokens.findIndex((token) => token.sentence === sentence);
    const to =
      value === "harassment" ? tokens.findLastIndex((token) => token.sentence === sentence) : positions.at(-1)!;
    const named = persons.find(tokens.slice(from, to + 1));
    if (value === "harassment" && named.some((each) => each.value === "self")) return false;
    const last = named.toSorted((one, other) => one.positions.at(-1)! - other.positions.at(-1)!).at(-1);
    return last?.value === "other";
  }
}

function isKind(value: Value): value is CareKind {
  return value !== "lookalike";
}
