import { describe, expect, test } from "vitest";
import { createTopicEncoder, NO_TOPIC } from "../../../src/understanding/encoder/encoded-topics.ts";
import { type Encoder, openEncoder } from "../../../src/understanding/encoder/encoder.ts";
import { forEachEncoderFeature, ROWS } from "../../../src/understanding/encoder/encoder-features.ts";
import { createPlaceMask } from "../../../src/understanding/encoder/place-mask.ts";
import { openLexicon } from "../../../src/understanding/words/lexicon.ts";
import { toWords } from "../../../src/understanding/words/words.ts";
import { CARE_KINDS } from "../../../src/languages/model/reading.ts";
import { knowledge } from "../../harness/knowledge.ts";

const asIs = (words: readonly string[]) => [...words];

function rowsOf(words: readonly string[]): number[] {
  const rows: number[] = [];
  forEachEncoderFeature(words, (row) => rows.push(row));
  return rows;
}

describe("features", () => {
  test("of a word typed without its accents are the same", () => {
    expect(rowsOf(["högskola"])).toEqual(rowsOf(["hogskola"]));
  });

  test("of a word are itself, its two pairs with the borders, and its runs of three to five letters", () => {
    // <api>: <ap api pi> <api api>
    expect(rowsOf(["api"])).toHaveLength(1 + 2 + 3 + 2);
  });

  test("depend on the order of words", () => {
    expect(new Set(rowsOf(["pay", "level"]))).not.toEqual(new Set(rowsOf(["level", "pay"])));
  });

  test("are rows of the table", () => {
    for (const row of rowsOf(["servrar", "databaser", "och", "👍"])) {
      expect(row).toBeGreaterThanOrEqual(0);
      expect(row).toBeLessThan(ROWS);
    }
  });
});

describe.each(["topics", "care"] as const)("the encoder of %s", (name) => {
  const encoder = openEncoder(name);

  test.each(["", "hej", "what does a senior make in Malmö?", "aaaa ".repeat(2000)])(
    "tells chances that add up to 1: %.20s",
    (text) => {
      const sum = encoder.encode(toWords(text)).reduce((total, each) => total + Math.exp(each), 0);
      expect(sum).toBeCloseTo(1, 6);
      expect(encoder.encode(toWords(text))).toHaveLength(encoder.labels.length);
    },
  );
});

test("the encoder of topics knows the topics of the content and the label of none", () => {
  const known = new Set(openEncoder("topics").labels);
  expect(known).toContain(NO_TOPIC);
  const asked = [...knowledge.content.topics.values()].filter(({ questions }) => questions.en.length > 0);
  expect(asked.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
});

test("the encoder of care knows every kind of trouble and that there is none", () => {
  expect(new Set(openEncoder("care").labels)).toEqual(new Set([...CARE_KINDS, "none"]));
});

test("towns are one word, unless their name is an ordinary word", () => {
  const mask = createPlaceMask(knowledge.content.geography, openLexicon());
  expect(mask(["jobb", "i", "umeå"])).toEqual(mask(["jobb", "i", "malmo"]));
  expect(mask(["vara", "utvecklare"])).toEqual(["vara", "utvecklare"]);
});

describe("log-odds of topics", () => {
  const even: Encoder = {
    labels: ["coming", NO_TOPIC, "pay", "tasks"],
    encode: () => Float64Array.of(0.25, 0.25, 0.25, 0.25).map(Math.log),
  };

  test("are against everything that the encoder knows", () => {
    const logOddsOf = createTopicEncoder(even, ["pay", "tasks"], asIs)!([]).within();
    expect(logOddsOf[0]).toBeCloseTo(Math.log(1 / 3));
  });

  test("leave out topics that do not compete, but not what only the encoder knows", () => {
    const logOddsOf = createTopicEncoder(even, ["pay", "tasks"], asIs)!([]).within(new Set(["pay"]));
    expect(logOddsOf[0]).toBeCloseTo(Math.log(1 / 2));
  });

  test("of a topic that the encoder did not learn are not known", () => {
    const logOddsOf = createTopicEncoder(even, ["nurse-pay", "pay", "tasks"], asIs)!([]).within();
    expect(logOddsOf[0]).toBeUndefined();
  });

  test("are not computed where the encoder learnt another content", () => {
    expect(createTopicEncoder(even, ["fine", "loan", "pay"], asIs)).toBeUndefined();
  });
});
