import { formatBand } from "../../languages/format-money.ts";
import type { Language } from "../../languages/language.ts";
import { filesOf, readAt, type TreeFile } from "../files/content-tree.ts";
import { educationSchema, factsSchema, salariesSchema } from "../schema/knowledge.ts";

/** Returns the texts of a role's figures by placeholder; of files with faults, none. */
export function readFigures(files: readonly TreeFile[], role: string, language: Language): Record<string, string> {
  const valueOf = (kind: "facts" | "salaries" | "education") =>
    filesOf(files, kind, role).flatMap((file) => readAt(file, []) ?? [])[0];
  const facts = factsSchema.safeParse(valueOf("facts")).data ?? {};
  const salaries = salariesSchema.safeParse(valueOf("salaries")).data ?? {};
  const education = educationSchema.safeParse(valueOf("education")).data ?? {};
  return Object.fromEntries([
    ...Object.entries(facts).map(([id, fact]) => [`fact.${id}`, fact.text[language]]),
    ...Object.entries(salaries).map(([level, band]) => [`salary.${level}`, formatBand(band, language)]),
    ...Object.entries(education).map(([id, path]) => [`education.${id}`, path.title[language]]),
  ]);
}
