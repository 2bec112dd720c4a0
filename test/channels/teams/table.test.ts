import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTable } from "./rows.ts";

test("the table has no parts but those that tests stand behind", () => {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((file) => file.endsWith(".test.ts"));
  const tested = files.flatMap((file) => {
    const code = readFileSync(join(folder, file), "utf8");
    return [...code.matchAll(/^describeRows\("([^"]+)"/gm)].map(([, subject]) => subject);
  });
  expect(new Set(readTable().keys())).toEqual(new Set(tested));
});
