import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ContentFolders } from "./files/folders.ts";
import { formatBand } from "../languages/format-money.ts";
import { yearOfBand } from "./band-year.ts";
import type { Content, Source, Statistics, Topic } from "./model/content.ts";
import { LANGUAGES } from "../languages/language.ts";

/** Path of the page, relative to the parent of the content folders. */
export const FACTS_PAGE = join("docs", "facts.md");

const INTRODUCTION = `# Answers and their figures

Generated from \`knowledge/\` by \`npm run -s content -- --facts\`; edit the YAML, not this page. Each answer stands above its
figures, so that an adviser can open a source and compare. "Valid until" is the last day on which a figure is known to
apply; after it the bot says that the figure may be old. A figure whose source gives no year is undated.
`;

/** Returns a page with every answer that has figures or a linked source, each above a table of its figures. */
export function toFactsPage(content: Content): string {
  const topics = [...content.topics.values()].filter((topic) => hasSomethingToCheck(content, topic));
  return [INTRODUCTION, ...topics.map((topic) => toSection(content, topic))].join("\n");
}

/** Writes the page next to the content folders. */
export async function writeFactsPage(content: Content, folders: ContentFolders): Promise<void> {
  const path = join(dirname(folders.knowledge), FACTS_PAGE);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, toFactsPage(content));
}

function hasSomethingToCheck(content: Content, { facts, figures, sources }: Topic): boolean {
  return facts.length > 0 || figures.length > 0 || sources.some((id) => content.sources.get(id)?.url !== undefined);
}

function toSection(content: Content, topic: Topic): string {
  const answers = LANGUAGES.map((language) => toQuote(`${language}: ${topic.answer[language]}`));
  const rows = toRows(content, topic);
  const table = [
    "| Figure | Whom it is about | Kind | Year | Source | Valid until | Note |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row.map(toCell).join(" | ")} |`),
  ];
  const parts = [`## ${topic.title.en} (\`${topic.id}\`)`, ...answers, ...(rows.length > 0 ? [table.join("\n")] : [])];
  const others = toOtherSources(content, topic, rows);
  if (others.length > 0) parts.push(`${rows.length > 0 ? "Also rests on" : "Rests on"}: ${others.join("; ")}.`);
  return `${[...parts, `Read against its sources: ${topic.reviewed}.`].join("\n\n")}\n`;
}

function toRows(content: Content, topic: Topic): string[][] {
  const role = content.roles.get(topic.role);
  const bands = (role?.salaries ?? []).filter(({ level }) => topic.figures.includes(level));
  const facts = topic.facts.flatMap((id) => role?.facts.find((fact) => fact.id === id) ?? []);
  return [
    ...bands.map((band) => [
      inEachLanguage(...LANGUAGES.map((language) => formatBand(band, language))),
      `${band.title.en}, ${band.market}`,
      toKind(band),
      yearOfBand(content, band) ?? "undated",
      toLink(content.sources.get(band.source)),
      "",
      "",
    ]),
    ...facts.map((fact) => [
      inEachLanguage(...LANGUAGES.map((language) => fact.text[language])),
      inEachLanguage(...LANGUAGES.map((language) => fact.about[language])),
      toKind(fact),
      fact.year,
      toLink(content.sources.get(fact.source)),
      fact.validUntil ?? "",
      fact.note ?? "",
    ]),
  ];
}

/** Names the kind of a figure and what it rests on, as far as its source says. */
function toKind({ statistic, sample }: Statistics): string {
  const size = typeof sample === "object" ? sample.en : sample;
  return [statistic, size].filter((part) => part !== undefined).join(", ");
}

/** Returns the sources that no row of the table names. */
function toOtherSources(content: Content, topic: Topic, rows: readonly string[][]): string[] {
  const named = new Set(rows.flat());
  return topic.sources.map((id) => toLink(content.sources.get(id))).filter((link) => !named.has(link));
}

function inEachLanguage(...texts: readonly string[]): string {
  return [...new Set(texts)].join(" / ");
}

function toLink(source: Source | undefined): string {
  if (source === undefined) return "";
  const { name, url, date } = source;
  return url === undefined ? name.en : `[${name.en}, looked up ${date}](${url})`;
}

function toQuote(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

function toCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
