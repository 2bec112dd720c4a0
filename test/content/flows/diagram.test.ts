import { expect, test } from "vitest";
import { toDiagramPage, toMermaid } from "../../../src/content/flows/diagram.ts";
import { CONTENT_FOLDERS } from "../../../src/content/files/folders.ts";
import { loadContent } from "../../../src/content/load.ts";

const { content } = await loadContent(CONTENT_FOLDERS);
const flows = [...(content?.flows.values() ?? [])];

test("every flow is drawn, and every arrow leads to an existing box", () => {
  expect(flows.length).toBeGreaterThan(2);
  for (const flow of flows) {
    const drawn = toMermaid(flow);
    const boxes = new Set(["stop", ...[...drawn.matchAll(/^ {2}(s\d+)[[(]/gm)].map(([, box]) => box)]);
    const targets = [...drawn.matchAll(/--> (\w+)$/gm)].map(([, target]) => target);
    expect(boxes.size, flow.id).toBe(flow.steps.length + 1);
    expect(targets.length, flow.id).toBeGreaterThanOrEqual(flow.steps.length);
    expect(
      targets.filter((target) => !boxes.has(target)),
      flow.id,
    ).toEqual([]);
  }
});

test("a jump with a condition has two ways out, and braces and quotes do not break a label", () => {
  const person = flows.find(({ id }) => id === "talk-to-a-person")!;
  expect(toMermaid(person)).toMatch(/s0 -- "cannot: request-person" --> s\d+\n {2}s0 -- else --> s1\n/);
  expect(toDiagramPage(flows)).not.toMatch(/\{slot\./);
});
