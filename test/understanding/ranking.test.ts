import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/understanding/confidence/decide.ts";
import { createSampleSearch } from "./sample.ts";

type Case = { readonly text: string; readonly topic: string | null; readonly because: string };

const cases = parse(readFileSync(new URL("rankings.yaml", import.meta.url), "utf8")) as Case[];
const search = createSampleSearch();

describe("rankings that say why", () => {
  test.each(cases)("$text → $topic, because $because", ({ text, topic }) => {
    const ranking = search.rank(text);
    const isAnswered = decide(ranking).kind === "answer";
    // A topic counts when it leads, however surely; declining counts when nothing is answered.
    const found = topic !== null || isAnswered ? ranking.matches[0]?.topic : null;
    expect(found).toBe(topic);
  });
});
