import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { moveCarried } from "../../../src/content/flows/move-carried.ts";
import { CONTENT_FOLDERS } from "../../../src/content/files/folders.ts";
import type { Content } from "../../../src/content/model/content.ts";
import { loadContent } from "../../../src/content/load.ts";

const OLD_DIALOGS = join(import.meta.dirname, "..", "..", "fixtures", "v0.1", "content", "dialogs");

test("a slot of version 0.1 that is never asked for becomes a carried value", () => {
  const place = { type: "place", title: "where" };
  const page = { type: "page", title: "seen" };
  expect(moveCarried({ title: "Find", slots: { place, page } })).toEqual({
    title: "Find",
    slots: { place },
    carries: { page },
  });
});

test.each([undefined, null, "text", [], {}, { slots: null }, { slots: [] }, { slots: { place: { type: "place" } } }])(
  "%j stays as it is",
  (flow) => {
    expect(moveCarried(flow)).toBe(flow);
  },
);

test("flows written for version 0.1 mean the same as today's", async () => {
  const root = await mkdtemp(join(tmpdir(), "content-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await cp(CONTENT_FOLDERS.dialogs, root, { recursive: true });
  for (const file of ["job-search.yaml", "my-alerts.yaml", "job-alert.yaml"]) {
    const old = await readFile(join(OLD_DIALOGS, file), "utf8");
    expect(old).toMatch(/type: (?:page|kept|alert)\b/);
    await writeFile(join(root, file), old);
  }
  const [then, now] = [await loadContent({ ...CONTENT_FOLDERS, dialogs: root }), await loadContent(CONTENT_FOLDERS)];
  expect(then.faults).toEqual([]);
  expect(withoutTriggers(then.content)).toEqual(withoutTriggers(now.content));
});

/** What starts the flows was added to since. */
function withoutTriggers(content: Content | undefined) {
  return [...(content?.flows.values() ?? [])].map((flow) => ({ ...flow, triggers: [] }));
}
