/** Rejects unless the test file at work ends in `.slow.test.ts`, so that the quick run stays quick. Benchmarks may do anything. */
export async function requireSlowFile(what: string): Promise<void> {
  if (process.env["VITEST"] === undefined) return;
  const { expect } = await import("vitest");
  const { testPath = "" } = expect.getState();
  if (!testPath.endsWith(".slow.test.ts")) throw new Error(`${what} belongs into a file named *.slow.test.ts.`);
}
