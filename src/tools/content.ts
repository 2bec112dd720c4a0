import { parseArgs } from "node:util";
import { toDay } from "../text/iso-day.ts";
import { formatFault } from "../content/faults/fault.ts";
import { CONTENT_FOLDERS } from "../content/files/folders.ts";
import { toDiagramPage } from "../content/flows/diagram.ts";
import { writeFactsPage } from "../content/facts-page.ts";
import { formatNumber } from "../languages/format-money.ts";
import { writeJsonSchemas } from "../content/schema/json-schema.ts";
import { loadContent } from "../content/load.ts";
import type { Content } from "../content/model/content.ts";
import { LANGUAGES } from "../languages/language.ts";

/** Output of a command, called once a line. */
export type Output = { readonly out: (line: string) => void; readonly err: (line: string) => void };

/**
 * Checks the content; with `--facts` also writes the page on which advisers check figures, `docs/facts.md` next to the
 * knowledge folder. With `--schema` it only writes the JSON Schemas for editors.
 * With `--diagram` it prints each flow as a Mermaid flowchart in Markdown instead of a summary.
 * `--knowledge DIR` and `--dialogs DIR` replace the project's folders.
 * @param today ISO date; a figure whose last day is before it is a warning.
 * @returns the exit code: 1 when there is a fault.
 */
export async function runContent(args: readonly string[], { out, err }: Output, today: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      schema: { type: "boolean" },
      facts: { type: "boolean" },
      diagram: { type: "boolean" },
      knowledge: { type: "string" },
      dialogs: { type: "string" },
    },
  });
  const folders = { ...CONTENT_FOLDERS, ...values };
  if (values.schema) {
    out(`${await writeJsonSchemas(folders.knowledge)} JSON Schemas written`);
    return 0;
  }
  const { content, faults, warnings } = await loadContent(folders, today);
  for (const warning of warnings) err(formatFault(warning));
  if (content) {
    if (values.facts) await writeFactsPage(content, folders);
    out(values.diagram ? toDiagramPage(content.flows.values()) : summarize(content));
    return 0;
  }
  for (const fault of faults) out(formatFault(fault));
  err(faults.length === 1 ? "1 fault" : `${formatNumber(faults.length, "en")} faults`);
  return 1;
}

function summarize(content: Content): string {
  const topics = [...content.topics.values()];
  const questions = topics.flatMap((topic) => LANGUAGES.flatMap((language) => topic.questions[language]));
  const counts = [
    `${formatNumber(topics.length, "en")} topics`,
    `${LANGUAGES.length} languages`,
    `${formatNumber(questions.length, "en")} example questions`,
  ];
  return `${counts.join(", ")}: no faults`;
}

if (import.meta.main) {
  process.exitCode = await runContent(
    process.argv.slice(2),
    { out: console.log, err: console.error },
    toDay(Date.now()),
  );
}
