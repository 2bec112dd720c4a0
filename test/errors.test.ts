import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AdvisorError, describeError, ERROR_CODES } from "../src/errors.ts";

test("the page of errors explains exactly the codes there are", () => {
  const page = readFileSync(new URL("../docs/errors.md", import.meta.url), "utf8");
  const explained = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
  expect(explained).toEqual([...ERROR_CODES]);
});

test("an error is described by its message and remedy, without a stack", () => {
  const error = new AdvisorError("PORT_IN_USE", "Port 3978 is in use.", "Stop the other program.");
  expect(describeError(error)).toBe("Port 3978 is in use.\nStop the other program. [PORT_IN_USE]");
});
