import { readFile } from "node:fs/promises";
import { z } from "zod";
import { AdvisorError } from "../../errors.ts";

const ROW = z.tuple([z.string().min(1), z.string().min(1).nullable()]).rest(z.unknown());

const DATASET = z.object({
  train: z.array(ROW).min(2),
  valid: z.array(ROW).optional(),
  test: z.array(ROW).min(1),
});

/** A message and its label; `null` for an out-of-scope message. */
export type LabelledText = readonly [text: string, label: string | null];

/** A public set of labelled messages. */
export type Dataset = {
  readonly train: readonly LabelledText[];
  readonly valid: readonly LabelledText[];
  readonly test: readonly LabelledText[];
};

/**
 * Reads a labelled set from a JSON file.
 * @throws AdvisorError `DATASET_INVALID` when the file cannot be read or is not such a set.
 */
export async function readDataset(path: string): Promise<Dataset> {
  const result = DATASET.safeParse(await readJson(path));
  if (!result.success) {
    const [issue] = result.error.issues;
    const field = issue?.path.join(".") || "the file";
    throw invalid(`${path}: ${field}: ${issue?.message ?? "not a labelled set"}`);
  }
  const { train, valid = [], test } = result.data;
  return { train: toPairs(train), valid: toPairs(valid), test: toPairs(test) };
}

/** Returns a set's training messages, and each label's own words as another one, as a topic's title is in the product. */
export function withTitles(train: readonly LabelledText[]): [text: string, label: string][] {
  const rows = train.flatMap(([text, label]): [string, string][] => (label === null ? [] : [[text, label]]));
  const labels = new Set(rows.map(([, label]) => label));
  return [...rows, ...[...labels].map((label): [string, string] => [label.replaceAll(/[_-]+/gu, " "), label])];
}

function toPairs(rows: readonly (readonly [string, string | null, ...unknown[]])[]): LabelledText[] {
  return rows.map(([text, label]) => [text, label]);
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw invalid(`${path}: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

function invalid(message: string, cause?: unknown): AdvisorError {
  const hint = 'Give a JSON file with "train" and "test": lists of ["text", "label"], label null for out of scope.';
  return new AdvisorError("DATASET_INVALID", message, hint, cause);
}
