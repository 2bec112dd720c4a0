/**
 * Makes a checkout of another commit with its packages, to measure beside this one.
 *
 *     node bench/checkout-baseline.ts [DIR] [--commit COMMIT]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { THIS_CHECKOUT } from "./baseline/arguments.ts";

/** Version 0.1. */
const DEFAULT_COMMIT = "3c540d8";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { commit: { type: "string", default: DEFAULT_COMMIT } },
});
const folder = resolve(positionals[0] ?? mkdtempSync(join(tmpdir(), "career-advice-baseline-")));
run("git", ["clone", "--quiet", "--no-checkout", THIS_CHECKOUT, folder], THIS_CHECKOUT);
run("git", ["checkout", "--quiet", "--detach", values.commit], folder);
run("npm", ["ci", "--no-audit", "--no-fund"], folder);
console.log(`${values.commit} is ready. Compare with: node bench/turns.ts --baseline ${folder}`);

function run(program: string, args: readonly string[], cwd: string): void {
  execFileSync(program, args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
}
