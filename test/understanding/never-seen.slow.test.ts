import { describe, expect, test } from "vitest";
import { readListened } from "../../bench/listening-data.ts";
import { countListened, hearListened, type ListeningFigures } from "../../bench/listening-figures.ts";
import { LANGUAGES } from "../../src/languages/language.ts";
import { knowledge } from "../harness/knowledge.ts";

/**
 * Bounds of the figures for messages that nobody has seen while writing or tuning, in each language; a little on the safe side of
 * what `bench/listening.ts` measures, so that the test fails when listening gets worse. Raise them when it gets better.
 */
const AT_LEAST: Partial<ListeningFigures> = {
  accepted: 0.61,
  acceptedOrOffered: 0.82,
  sure: 460,
  sureRight: 0.91,
  auroc: 0.83,
  farDeclined: 0.92,
};
const AT_MOST: Partial<ListeningFigures> = { wrong: 0.085, nearAnswered: 0.27 };

const measured = readListened(knowledge.content).filter(({ half }) => half === "measure");

describe.each(LANGUAGES)("messages never seen, in %s", (language) => {
  const figures = countListened(
    measured.filter(({ lang }) => lang === language).map((listened) => hearListened(knowledge, listened)),
  );

  test.each(toRows(AT_LEAST))("%s is at least %d", (name, bound) => {
    expect(figures[name]).toBeGreaterThanOrEqual(bound);
  });

  test.each(toRows(AT_MOST))("%s is at most %d", (name, bound) => {
    expect(figures[name]).toBeLessThanOrEqual(bound);
  });
});

function toRows(bounds: Partial<ListeningFigures>): [keyof ListeningFigures, number][] {
  return Object.entries(bounds) as [keyof ListeningFigures, number][];
}
