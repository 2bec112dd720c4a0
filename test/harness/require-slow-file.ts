import { expect } from "vitest";

/** Throws unless the test file at work ends in `.slow.test.ts`, so that the quick run stays quick. */
export function requireSlowFile(what: string): void {
  const { testPath = "" } = expect.getState();
  if (!testPath.endsWith(".slow.test.ts")) throw new Error(`${what} belongs into a file named *.slow.test.ts.`);
}
