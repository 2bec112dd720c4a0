import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Language } from "../src/content/model.ts";

/** A question somebody asked, and the topics a fair judge would accept. */
export type Asked = {
  readonly lang: Language;
  readonly text: string;
  /** Topic ids; `out-of-scope` when declining is right. */
  readonly accept: readonly string[];
  readonly kind: "in" | "near" | "far" | "smalltalk";
};

/** Where the questions to tune on lie. */
export const DEFAULT_QUESTIONS = fileURLToPath(new URL("../../shared/data/questions-dev.jsonl", import.meta.url));

/** Reads questions from a file of JSON lines. */
export async function readAsked(path: string): Promise<Asked[]> {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => JSON.parse(line) as Asked);
}
