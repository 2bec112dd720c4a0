import { readFileSync } from "node:fs";
import type { Language } from "../src/languages/language.ts";
import type { Content } from "../src/content/model/content.ts";

/** A message of `test/data/listening`, with the topics of today that answer it. */
export type Listened = {
  readonly kind: "utterance" | "near" | "far";
  readonly half: Half;
  readonly lang: Language;
  readonly text: string;
  /** Topic ids that exist; empty where declining is right. */
  readonly accept: readonly string[];
};

/** One half is for fitting, the other for measuring only. */
export type Half = "fit" | "measure";

type Row = {
  readonly lang: Language;
  readonly text: string;
  readonly half: Half;
  readonly accept?: readonly string[];
};

const FILES = { utterances: "utterance", near: "near", far: "far" } as const;

/** Reads the messages; a row whose accepted topics are all still to come is one to decline. */
export function readListened({ topics }: Pick<Content, "topics">): Listened[] {
  return Object.entries(FILES).flatMap(([file, kind]) =>
    readRows(file).map(({ lang, text, half, accept = [] }): Listened => {
      const today = accept.filter((id) => topics.has(id));
      return {
        kind: kind === "utterance" && today.length === 0 ? "near" : kind,
        half,
        lang,
        text,
        accept: today,
      };
    }),
  );
}

function readRows(file: string): Row[] {
  const text = readFileSync(new URL(`../test/data/listening/${file}.jsonl`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}
