import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { FACETS, SUBJECTS } from "../../../src/languages/model/reading.ts";
import { read } from "./sample.ts";

/** Some wordings have two defensible readings, and no list of words knows everything. */
const MIN_SHARE = 0.96;

const WORDINGS = z
  .partialRecord(z.enum(FACETS), z.array(z.strictObject({ subject: z.enum(SUBJECTS), text: z.string() })))
  .parse(parse(await readFile(new URL("wordings.yaml", import.meta.url), "utf8")));

test.each(FACETS)("our wordings that ask for %s are read", (facet) => {
  const rows = WORDINGS[facet] ?? [];
  expect(rows.length).toBeGreaterThan(20);
  const misread = rows.filter(({ text }) => read(text).facets[0]?.value !== facet).map(({ text }) => text);
  expect({ facet, misread: misread.length <= Math.ceil(rows.length * (1 - MIN_SHARE)) ? [] : misread }).toEqual({
    facet,
    misread: [],
  });
});

test("our wordings are read as about their subject", () => {
  const rows = Object.values(WORDINGS).flat();
  const misread = rows.filter(({ text, subject }) => (read(text).subjects[0]?.value ?? "role") !== subject);
  expect(misread.length / rows.length, misread.map(({ text }) => text).join("\n")).toBeLessThan(1 - MIN_SHARE);
});
