import { readFileSync } from "node:fs";
import { FACETS } from "../src/languages/model/reading.ts";
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import { loadContent } from "../src/content/load.ts";
import { createReader } from "../src/understanding/reading/create-reader.ts";
import { openLexicon } from "../src/understanding/words/lexicon.ts";
import { parseArgs } from "node:util";

/** A labelled message of `test/data/listening/facets.jsonl`. */
type Row = {
  readonly text: string;
  readonly lang: string;
  readonly facet: string;
  readonly facets?: readonly string[];
  readonly subject: string;
  readonly subjects?: readonly string[];
  readonly half: "fit" | "measure";
};

/** Subject of a message that names none. */
const DEFAULT_SUBJECT = "role";

const { values } = parseArgs({ options: { errors: { type: "boolean", default: false } } });
const { content } = await loadContent(CONTENT_FOLDERS);
if (content === undefined) throw new Error("the content has faults; run npm run content");
const read = createReader(content, openLexicon());
const rows = readFileSync(new URL("../test/data/listening/facets.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);

for (const half of ["fit", "measure"] as const) {
  const judged = rows.filter((row) => row.half === half).map(judge);
  for (const lang of [undefined, "en", "sv"]) {
    const some = judged.filter(({ row }) => lang === undefined || row.lang === lang);
    console.log(
      `${half.padEnd(8)} ${(lang ?? "all").padEnd(4)} ${String(some.length).padStart(4)} rows   facet ${share(some.map(({ isFacet }) => isFacet))}   subject ${share(some.map(({ isSubject }) => isSubject))}   both ${share(some.map(({ isFacet, isSubject }) => isFacet && isSubject))}`,
    );
  }
}
const fit = rows.filter(({ half }) => half === "fit").map(judge);
if (values.errors) {
  for (const { row, facet, subject, isFacet, isSubject, reading } of fit) {
    if (!isFacet) console.log(`facet   ${row.facet} → ${facet}: ${row.text}  ${JSON.stringify(reading.facets)}`);
    if (!isSubject)
      console.log(`subject ${row.subject} → ${subject}: ${row.text}  ${JSON.stringify(reading.subjects)}`);
  }
}
console.log("\nfacets of the fit half: label by row, reading by column");
const names = [...FACETS, "none"];
console.log(" ".repeat(14) + names.map((name) => name.slice(0, 5).padStart(6)).join(""));
for (const label of FACETS) {
  const counts = names.map(
    (name) => fit.filter(({ row, facet, isFacet }) => row.facet === label && (isFacet ? label : facet) === name).length,
  );
  console.log(label.padEnd(14) + counts.map((count) => (count === 0 ? "·" : String(count)).padStart(6)).join(""));
}

function judge(row: Row) {
  const reading = read(row.text);
  const facet = reading.facets[0]?.value ?? "none";
  const subject = reading.subjects[0]?.value ?? DEFAULT_SUBJECT;
  return {
    row,
    reading,
    facet,
    subject,
    isFacet: (row.facets ?? [row.facet]).includes(facet),
    isSubject: (row.subjects ?? [row.subject]).includes(subject),
  };
}

function share(right: readonly boolean[]): string {
  return `${((100 * right.filter(Boolean).length) / right.length).toFixed(1)} %`.padStart(7);
}
