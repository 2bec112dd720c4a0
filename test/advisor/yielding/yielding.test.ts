import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/languages/language.ts";
import { knowledge } from "../../harness/knowledge.ts";
import { reachQuestions } from "./questions.ts";
import { findFaults, readWays } from "./ways-out.ts";

const WAYS = readWays();
const FLOWS = [...knowledge.content.flows.values()];

describe.each(LANGUAGES)("at every question of every flow (%s)", (language) => {
  const waiting = FLOWS.flatMap((flow) => reachQuestions(knowledge, flow, language));

  test("there is a state for each question that waits", () => {
    const flows = new Set(waiting.map(({ flow }) => flow.id));
    // The flow about alerts executes what it is asked for at once.
    expect(FLOWS.map(({ id }) => id).filter((id) => !flows.has(id))).toEqual(["my-alerts"]);
    expect(waiting.length).toBeGreaterThan(35);
  });

  test.each(WAYS)("the flow yields to $way", (way) => {
    expect(waiting.flatMap((each) => findFaults(knowledge, each, way, language))).toEqual([]);
  });
});
