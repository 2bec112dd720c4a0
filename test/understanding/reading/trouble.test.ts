import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { CARE_KINDS } from "../../../src/languages/model/reading.ts";
import { read } from "./sample.ts";

const MESSAGES = z.strictObject({
  heard: z.record(z.enum(CARE_KINDS), z.array(z.string())),
  unheard: z.array(z.string()),
});

const { heard, unheard } = MESSAGES.parse(parse(readFileSync(join(import.meta.dirname, "trouble.yaml"), "utf8")));

describe.each(Object.entries(heard))("%s is heard", (kind, messages) => {
  test.each(messages)("in %j", (message) => {
    expect(read(message).trouble?.kind).toBe(kind);
  });
});

describe("no trouble is heard", () => {
  test.each(unheard)("in %j", (message) => {
    expect(read(message).trouble).toBeUndefined();
  });
});

test("trouble is heard in the middle of a long message", () => {
  const story = "I worked for a bank in Lund and wrote services in Java. ";
  const long = `${story.repeat(8)}Honestly I don't want to live anymore. ${story.repeat(8)}What does a senior earn?`;
  expect(read(long).trouble?.kind).toBe("danger");
});

test("the gravest kind counts", () => {
  expect(read("I lost my job, nobody answers my applications and I want to die").trouble?.kind).toBe("danger");
});

test.each([
  ["my friend wants to kill herself", true],
  ["I think my son doesn't want to live anymore", true],
  ["min syster blir mobbad på jobbet", true],
  ["my boss hits me", false],
  ["my boss makes me want to die", false],
  ["jag vill dö", false],
])("%j is about somebody else: %s", (message, isOthers) => {
  expect(read(message).trouble?.isOthers).toBe(isOthers);
});
