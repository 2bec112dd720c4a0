import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language } from "../src/languages/language.ts";

/** A real question, and the topics that judges accept. */
export type Asked = {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  /** Topic ids; `out-of-scope` when declining is right. */
  readonly accept: readonly string[];
  readonly kind: "in" | "near" | "far" | "smalltalk";
  /** Whether `accept` has topics beyond the profile, which the profile's judges did not know. */
  readonly isBeyond: boolean;
};

/** Path of the questions for tuning. */
export const DEFAULT_QUESTIONS = fileURLToPath(new URL("../test/data/questions.jsonl", import.meta.url));

/**
 * Reads questions from a file of JSON lines. Accepted topics beyond the profile are in a file next to it:
 * `questions.jsonl` has `beyond-labels.json`, question id → topic ids.
 */
export async function readAsked(path: string): Promise<Asked[]> {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "");
  const labels = await readLabels(join(dirname(path), labelsName(path)));
  return lines.map((line) => {
    const asked = JSON.parse(line) as Omit<Asked, "isBeyond">;
    const beyond = labels[asked.id] ?? [];
    return { ...asked, accept: [...asked.accept, ...beyond], isBeyond: beyond.length > 0 };
  });
}

function labelsName(path: string): string {
  return basename(path)
    .replace(/^questions/, "beyond-labels")
    .replace(/jsonl$/, "json");
}

/** Reads the labels beyond the profile; a set of questions may have none. */
async function readLabels(path: string): Promise<Readonly<Record<string, readonly string[]>>> {
  if (!existsSync(path)) return {};
  return JSON.parse(await readFile(path, "utf8")) as Record<string, string[]>;
}
