import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { AdvisorError } from "../../../src/errors.ts";
import { readDataset, withTitles } from "../../../src/tools/evaluate/dataset.ts";
import { measure } from "../../../src/tools/evaluate/measure.ts";
import { addTypo, createRandom } from "../../../src/tools/evaluate/typo.ts";

const EVALUATE = fileURLToPath(new URL("../../../src/tools/evaluate.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
const SET = {
  train: [
    ["open the door", "door"],
    ["close the door", "door"],
    ["play a song", "music"],
    ["put some music on", "music"],
  ],
  test: [
    ["open that door", "door"],
    ["play music", "music"],
    ["what is the capital of peru", null],
  ],
};

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("evaluate", () => {
  test("prints one JSON object with every figure; a set without a valid part is fine", async () => {
    const path = write("set.json", JSON.stringify(SET));
    const { stdout } = await promisify(execFile)(process.execPath, [EVALUATE, path]);
    const figures = JSON.parse(stdout) as Record<string, number>;
    expect(Object.keys(figures)).toEqual([
      "accuracy",
      "accuracyAt",
      "oosRecallAt",
      "auroc",
      "typoAccuracy",
      "p50Ms",
      "p99Ms",
      "loadMs",
    ]);
    expect(figures["accuracy"]).toBe(1);
    for (const value of Object.values(figures)) expect(value).toBeTypeOf("number");
  });

  test("prints null without out-of-scope messages", () => {
    const { train, test: rows } = SET as { train: [string, string][]; test: [string, string | null][] };
    const figures = measure({ train, valid: [], test: rows.slice(0, 2) });
    expect(figures).toMatchObject({ accuracy: 1, auroc: null, oosRecallAt: null });
  });

  test.each([
    ["malformed", "{", "JSON"],
    ["of another shape", '{"train": [["a"]], "test": []}', "train.0.1"],
    ["empty", '{"train": [], "test": [["a", "b"]]}', "train"],
  ])("refuses a file that is %s, and says where", async (_, content, place) => {
    const error: unknown = await readDataset(write("bad.json", content)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AdvisorError);
    expect(error).toMatchObject({ code: "DATASET_INVALID", message: expect.stringContaining(place) as string });
  });

  test("ends with exit code 1 and no stack when there is no such file", async () => {
    const run = promisify(execFile)(process.execPath, [EVALUATE, join(folder, "missing.json")]);
    await expect(run).rejects.toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^(?!.*\n {4}at ).*/su),
    });
  });
});

describe("a typo", () => {
  test("changes one word of four letters or more by one slip, and is the same each time", () => {
    const random = createRandom(5);
    const again = createRandom(5);
    for (let run = 0; run < 100; run++) {
      const text = "what does a backend developer earn";
      const slipped = addTypo(text, random);
      expect(addTypo(text, again)).toBe(slipped);
      expect(slipped.split(" ")[2]).toBe("a");
      expect(Math.abs(slipped.length - text.length)).toBeLessThanOrEqual(1);
    }
  });

  test("leaves a message of short words as it is", () => {
    expect(addTypo("who am i", createRandom())).toBe("who am i");
  });
});

test("a label's own words are an example of it, as a topic's title is", () => {
  const rows = withTitles([
    ["open the door", "front_door"],
    ["what is the capital of peru", null],
    ["shut the door", "front_door"],
  ]);
  expect(rows).toEqual([
    ["open the door", "front_door"],
    ["shut the door", "front_door"],
    ["front door", "front_door"],
  ]);
});
