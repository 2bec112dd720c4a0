import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { LANGUAGES, type Language } from "../../src/languages/language.ts";

const SCALAR = z.union([z.string(), z.number()]).transform(String);
const TEXTS = z.union([SCALAR, z.array(SCALAR)]).transform((value) => [value].flat());
const NAMES = z
  .union([z.string().nullable(), z.array(z.string().nullable())])
  .transform((value): readonly (string | null)[] => (value === null ? [null] : [value].flat()));

/** What a message should bring about, as `test/data/examination/README.md` explains. */
const MARKS = {
  expect: z.string().optional(),
  kind: TEXTS.optional(),
  facet: NAMES.optional(),
  subject: NAMES.optional(),
  must: TEXTS.optional(),
  mustNot: TEXTS.optional(),
  gap: z.boolean().optional(),
  rel: z.enum(["shorter", "repeat", "new"]).optional(),
  maxWords: z.number().optional(),
  replyLang: z.string().optional(),
  care: z.string().optional(),
};

const COMMON = {
  id: SCALAR,
  lang: z.string().optional(),
  language: z.string().optional(),
  hard: z.boolean().optional(),
};
const TURN = z.object({ say: SCALAR, ...MARKS });
const CONVERSATION = z.object({ ...COMMON, turns: z.array(TURN) });
const SINGLE = z.object({ ...COMMON, text: SCALAR, before: TEXTS.optional(), level: z.string().optional(), ...MARKS });

/** One graded message. */
export type Mark = Omit<z.output<typeof TURN>, "say">;
/** A message, graded or only sent before. */
export type CaseTurn = { readonly say: string; readonly mark?: Mark };
/** A conversation of the examination; care messages and questions are conversations of one graded turn. */
export type Case = {
  readonly set: "conversations" | "care" | "questions";
  readonly id: string;
  readonly language: Language;
  readonly turns: readonly CaseTurn[];
  readonly level?: string;
  readonly isHard: boolean;
  /** Everything that the file says of it, for a judge. */
  readonly written: Readonly<Record<string, unknown>>;
};

/** Reads the files of an examination. A fault names the place, never the text. */
export function readCases(folder: string): Case[] {
  return [
    ...readEntries(folder, "conversations", CONVERSATION).map(({ entry, written }): Case => ({
      set: "conversations",
      ...toCommon(entry, written),
      turns: entry.turns.map(({ say, ...mark }) => ({ say, mark })),
    })),
    ...(["care", "questions"] as const).flatMap((set) =>
      readEntries(folder, set, SINGLE).map(({ entry, written }): Case => {
        const { text, before = [], level, ...mark } = entry;
        return {
          set,
          ...toCommon(entry, written),
          turns: [...before.map((say) => ({ say })), { say: text, mark }],
          ...(level !== undefined && { level }),
        };
      }),
    ),
  ];
}

type Entry<T> = { readonly entry: T; readonly written: Readonly<Record<string, unknown>> };

function readEntries<T>(folder: string, set: string, schema: z.ZodType<T>): Entry<T>[] {
  const entries = listEntries(parse(readFileSync(join(folder, `${set}.yaml`), "utf8")));
  return entries.map((written, at) => {
    const { success, data, error } = schema.safeParse(written);
    if (success) return { entry: data, written: written as Entry<T>["written"] };
    const places = error.issues.map(({ path, code }) => `${path.join(".")} (${code})`);
    throw new Error(`${set}.yaml, entry ${at + 1}: ${places.join(", ")}`);
  });
}

/** A file is a list of entries, or lists by name: `{ needs: […], lookalikes: […] }`. */
function listEntries(file: unknown): unknown[] {
  if (Array.isArray(file)) return file;
  return Object.values(Object(file) as Record<string, unknown>).flatMap((each) => (Array.isArray(each) ? each : []));
}

type Common = { readonly id: string; readonly lang?: string; readonly language?: string; readonly hard?: boolean };

function toCommon({ id, lang, language = lang ?? id, hard = false }: Common, written: Case["written"]) {
  return { id, language: LANGUAGES.find((each) => language.startsWith(each)) ?? "en", isHard: hard, written };
}
