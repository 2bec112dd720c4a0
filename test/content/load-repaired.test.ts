import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadRepaired } from "../../src/content/load-repaired.ts";
import { loadContent } from "../../src/content/load.ts";
import { JUNIOR, replace, topicText, writeInto, writeSample, type Sample } from "./sample.ts";

const SENIOR = "knowledge/baker/pay/pay-senior.yaml";
const BROKEN = "title: [\n";

describe("with the content that was last in service, a start", () => {
  test("uses the last good version of a broken file, and today's of every other", async () => {
    const { sample, lastGood } = await withLastGood();
    await writeInto(sample.root, JUNIOR, BROKEN);
    await writeInto(sample.root, SENIOR, lastGood[SENIOR]!.replace("Fine.", "Better."));

    const loaded = await contentOf(sample, lastGood);
    expect(loaded.replaced).toEqual([JUNIOR]);
    expect(loaded.faults.map(({ file }) => file)).toContain(JUNIOR);
    expect(loaded.content.topics.get("pay-junior")?.title.en).toBe("pay-junior");
    expect(loaded.content.topics.get("pay-senior")?.lead.en).toBe("Better.");
  });

  test("uses the last good version of a file that does not fit with the earlier version of another", async () => {
    const { sample, lastGood } = await withLastGood();
    const sources = "knowledge/baker/sources.yaml";
    await writeInto(sample.root, sources, `${lastGood[sources]!.replace("guild:", "union:")}\n[`);
    await writeInto(sample.root, SENIOR, lastGood[SENIOR]!.replace("source: guild", "source: union"));

    expect((await contentOf(sample, lastGood)).replaced.toSorted()).toEqual([SENIOR, sources].toSorted());
  });

  test("leaves out a new file with a fault", async () => {
    const { sample, lastGood } = await withLastGood();
    await writeInto(sample.root, "knowledge/baker/pay/pay-more.yaml", BROKEN);

    const { content } = await contentOf(sample, lastGood);
    expect(content.topics.has("pay-more")).toBe(false);
    expect(content.topics.size).toBeGreaterThan(0);
  });

  test("puts a deleted file back that others need", async () => {
    const { sample, lastGood } = await withLastGood();
    rmSync(join(sample.root, SENIOR));

    const { content, replaced } = await contentOf(sample, lastGood);
    expect(content.topics.has("pay-senior")).toBe(true);
    expect(replaced).toContain(SENIOR);
  });

  test.each(["dialogs/messages.yaml", "knowledge/vocabulary.yaml"])(
    "puts %s back where it is missing",
    async (file) => {
      const { sample, lastGood } = await withLastGood();
      rmSync(join(sample.root, file));
      expect((await contentOf(sample, lastGood)).replaced).toEqual([file]);
    },
  );

  test.each(["dialogs", "knowledge"])("serves everything when the folder %s is missing", async (folder) => {
    const { sample, lastGood } = await withLastGood();
    rmSync(join(sample.root, folder), { recursive: true });
    expect((await contentOf(sample, lastGood)).content.topics.size).toBeGreaterThan(0);
  });

  test("takes a deletion as an edit where nothing refers to the file", async () => {
    const sample = await writeSample({
      "knowledge/baker/pay/lonely.yaml": topicText("lonely", "related: []\nsource: guild\nreviewed: 2026-11-22"),
    });
    const lastGood = (await loadContent(sample)).texts!;
    rmSync(join(sample.root, "knowledge/baker/pay/lonely.yaml"));

    const { content, replaced } = await contentOf(sample, lastGood);
    expect(replaced).toEqual([]);
    expect(content.topics.has("lonely")).toBe(false);
  });
});

test("without it, content with a fault is refused with every fault", async () => {
  const sample = await writeSample({ [JUNIOR]: replace("title:", "titel:") });
  const { faults } = await loadContent(sample);
  expect(await loadRepaired(sample, undefined)).toEqual({ kind: "faulty", faults });
});

test("content that this program refuses as a whole is no help, and today's faults are told", async () => {
  const sample = await writeSample({ [JUNIOR]: BROKEN });
  const { faults } = await loadContent(sample);
  expect(await loadRepaired(sample, { [JUNIOR]: BROKEN })).toEqual({ kind: "faulty", faults });
});

async function withLastGood() {
  const sample = await writeSample();
  return { sample, lastGood: (await loadContent(sample)).texts! };
}

async function contentOf(sample: Sample, lastGood: Readonly<Record<string, string>>) {
  const loaded = await loadRepaired(sample, lastGood);
  if (loaded.kind === "faulty") throw new Error(JSON.stringify(loaded.faults));
  return loaded;
}
