import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** The page with the table of rows. */
const PAGE = join(import.meta.dirname, "..", "..", "..", "docs", "teams.md");

/** A row of the table: what Teams sends or does, and what the person sees. */
export type Row = readonly [sends: string, sees: string];

/** Tests that what Teams sends or does makes a person see something. */
export type TestRow = (sends: string, sees: string, run: () => Promise<void>) => void;

/** Groups the rows about a subject; the table has a part of the same name with exactly these, in the same order. */
export function describeRows(subject: string, define: (row: TestRow) => void): void {
  // oxlint-disable-next-line vitest/valid-title -- the rows' subject is their title
  describe(subject, () => {
    const rows: Row[] = [];
    define((sends, sees, run) => {
      rows.push([sends, sees]);
      // oxlint-disable-next-line vitest/expect-expect -- the row's own function expects
      test(`${sends} → ${sees}`, run);
    });
    test(`the table of what happens in Teams has these rows about: ${subject}`, () => {
      expect(readTable().get(subject) ?? "no such part").toBe(rows.map(toLine).join("\n"));
    });
  });
}

/** The lines of the page's tables, by the heading above each. */
export function readTable(): ReadonlyMap<string, string> {
  const [, table = ""] = readFileSync(PAGE, "utf8").split(/^## What happens in Teams$/m);
  const parts = table.split(/^### /m).slice(1);
  return new Map(parts.map((part) => [part.split("\n", 1)[0] ?? "", linesOf(part)]));
}

function linesOf(part: string): string {
  const lines = part.split("\n").filter((line) => line.startsWith("|"));
  // The first two are the table's head.
  return lines.slice(2).join("\n");
}

function toLine([sends, sees]: Row): string {
  return `| ${escape(sends)} | ${escape(sees)} |`;
}

function escape(cell: string): string {
  return cell.replaceAll("|", String.raw`\|`);
}
