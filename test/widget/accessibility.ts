import { readFile } from "node:fs/promises";
import type { Frame } from "playwright-core";
import { expect } from "vitest";

/** What of an axe-core report a failing test shows. */
type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

const axe = await readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/**
 * Expects that axe-core finds nothing against WCAG 2.2 AA or good practice.
 * @param part a selector of the part of the document to look at; the whole by default.
 */
export async function expectAccessible(document: Frame, part = "html"): Promise<void> {
  await document.evaluate(axe);
  // Colours on their way from one to the other are neither.
  const violations = await document.evaluate<Violation[]>(`
    Promise.all(document.getAnimations().map((animation) => animation.effect.getComputedTiming().iterations === Infinity || animation.finished))
      .then(() => axe.run(${JSON.stringify(part)}, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], iframes: false }))
      .then((report) => report.violations)`);
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}
