import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { read } from "./sample.ts";

const text = z.string();
const CASES = z
  .strictObject({
    acts: z.array(z.strictObject({ text, acts: z.array(z.string()) })),
    talk: z.array(z.strictObject({ text, talk: z.array(z.string()) })),
    qualifiers: z.array(z.strictObject({ text, qualifiers: z.array(z.record(z.string(), z.unknown())) })),
    shapes: z.array(z.strictObject({ text, shape: z.string() })),
  })
  .parse(parse(await readFile(new URL("readings.yaml", import.meta.url), "utf8")));

describe("what a message does", () => {
  test.each(CASES.acts)("$text: $acts", ({ text: said, acts }) => {
    expect(read(said).acts.slice(0, acts.length)).toEqual(acts);
  });
});

test.each(CASES.talk)("about the talk: $text", ({ text: said, talk }) => {
  expect(read(said).talk).toEqual(talk);
});

test.each(CASES.qualifiers)("qualifiers: $text", ({ text: said, qualifiers }) => {
  expect(read(said).qualifiers).toEqual(qualifiers);
});

test.each(CASES.shapes)("shape: $text", ({ text: said, shape }) => {
  expect(read(said).shape).toBe(shape);
});
