import { describe, expect, test } from "vitest";
import { createClassifier } from "../../../src/understanding/classifier/create-classifier.ts";
import { trainModel } from "../../../src/understanding/classifier/train.ts";
import { MAX_WORDS } from "../../../src/understanding/tuning.ts";
import { knowledge } from "../../harness/knowledge.ts";
import { createSampleSearch, EXAMPLES, VOCABULARY } from "../sample.ts";

const search = createSampleSearch();

describe("the classifier", () => {
  test("gives the same model and the same ranking every time", () => {
    const again = trainModel(EXAMPLES, VOCABULARY);
    expect(again).toEqual(trainModel(EXAMPLES, VOCABULARY));
    expect(createClassifier(again).rank("what is the fine")).toEqual(search.rank("what is the fine"));
  });

  test("is not affected by earlier messages", () => {
    const before = search.rank("when are you open");
    search.rank("wholly different: räksmörgås, novels and a fine");
    search.rank("");
    search.explain("late fee");
    expect(search.rank("when are you open")).toEqual(before);
  });

  test("has a model that can be passed to another thread", () => {
    const model = trainModel(EXAMPLES, VOCABULARY);
    expect(createClassifier(structuredClone(model)).rank("borrow a book")).toEqual(search.rank("borrow a book"));
  });

  test("lists six topics of many", () => {
    for (const text of ["what does a junior developer earn", "hur bakar man bröd"])
      expect(knowledge.classifier.rank(text).matches).toHaveLength(6);
  });

  test("lists topics best first, and never an out-of-scope topic", () => {
    for (const text of ["borrow a book", "what does a nurse earn", "hur bakar man bröd"]) {
      const { matches } = search.rank(text);
      const confidences = matches.map(({ confidence }) => confidence);
      expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
      expect(matches.filter(({ topic }) => topic.startsWith("elsewhere/"))).toEqual([]);
    }
  });

  test("lets only the given topics compete", () => {
    const { matches } = search.rank("when are you open", new Set(["borrow", "late-fee"]));
    expect(matches.map(({ topic }) => topic).toSorted()).toEqual(["borrow", "late-fee"]);
    expect(search.rank("when are you open", new Set()).matches).toEqual([]);
  });

  test("reports the share of a message that the examples cover", () => {
    expect(search.rank("borrow a book").coverage).toBe(1);
    expect(search.rank("borrow a submarine").coverage).toBeLessThan(1);
    expect(search.rank("zyxwv").coverage).toBe(0);
  });

  test("has a lower confidence when an important word is unknown", () => {
    expect(confidenceIn("what is the late fee for submarines")).toBeLessThan(confidenceIn("what is the late fee"));
  });

  test.each([
    ["an empty text", ""],
    ["blanks", " \n\t "],
    ["emoji", "😀🎉👩‍👩‍👧‍👦"],
    ["another script", "本を借りたいのですが"],
    ["punctuation", "?!?!?!…;--"],
    ["broken characters", "\ud800 book \udfff"],
    ["markup", "<img src=x onerror=alert(1)> &lt;b&gt; <<<<<"],
    ["an endless word", "a".repeat(20_000)],
    ["endless text", "how do I borrow a book? ".repeat(1000)],
    ["endless nonsense", Array.from({ length: 4000 }, (_, at) => `zq${at.toString(36)}xw`).join(" ")],
    ["property names", "constructor __proto__ toString hasOwnProperty"],
  ])("survives %s", (_, text) => {
    const { matches, words, coverage } = search.rank(text);
    expect(words.length).toBeLessThanOrEqual(MAX_WORDS);
    expect(coverage).toBeGreaterThanOrEqual(0);
    for (const { confidence } of matches) expect(confidence).toBeGreaterThan(0);
    for (const { confidence } of matches) expect(confidence).toBeLessThan(1);
    expect(() => search.detectLanguage(text)).not.toThrow();
    expect(() => search.explain(text)).not.toThrow();
  });

  test("finds nothing without examples", () => {
    const empty = createClassifier(trainModel([], VOCABULARY));
    expect(empty.rank("borrow a book").matches).toEqual([]);
    expect(empty.detectLanguage("hello there")).toBe("en");
  });
});

function confidenceIn(text: string): number {
  return search.rank(text).matches[0]?.confidence ?? 0;
}

describe("an explanation", () => {
  const explanation = search.explain("waht is the fine for an old novell");

  test("lists the corrected words", () => {
    expect(explanation.corrections).toEqual([
      { from: "waht", to: "what" },
      { from: "novell", to: "novels" },
    ]);
  });

  test("lists what each word adds, and the nearest examples", () => {
    const [best] = explanation.topics;
    expect(best?.topic).toBe("late-fee");
    const added = new Map(best?.words.map(({ word, adds }) => [word, adds]));
    expect(added.get("fee")).toBeGreaterThan(added.get("old")!);
    expect(best?.nearest[0]?.text).toBe("how much is the fine");
  });

  test("agrees with the ranking", () => {
    const { matches } = search.rank("waht is the fine for an old novell");
    expect(explanation.topics.map(({ topic, confidence }) => ({ topic, confidence }))).toEqual(matches.slice(0, 3));
  });
});
