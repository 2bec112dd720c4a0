import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { toVerdict } from "../../src/understanding/confidence/verdict.ts";
import { createSampleSearch } from "./sample.ts";

type Case = { readonly text: string; readonly topic: string | null; readonly because: string };

const cases = parse(readFileSync(new URL("rankings.yaml", import.meta.url), "utf8")) as Case[];
const search = createSampleSearch();

describe("rankings with reasons", () => {
  test.each(cases)("$text → $topic, because $because", ({ text, topic }) => {
    const ranking = search.rank(text);
    const isAnswered = toVerdict(ranking).kind === "answer";
    // A topic is expected to come first, at any confidence; `null` is expected to reach no answer.
    const found = topic !== null || isAnswered ? ranking.matches[0]?.topic : null;
    expect(found).toBe(topic);
  });
});
