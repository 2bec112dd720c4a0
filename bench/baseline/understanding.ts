import { execFile } from "node:child_process";
import { basename } from "node:path";
import { promisify } from "node:util";
import { printTable } from "../table.ts";
import { alternate, SIDES, toCells, type Pair } from "./alternate.ts";
import { THIS_CHECKOUT } from "./arguments.ts";

const ROUNDS = 7;

/** Figures that `evaluate` prints, and the digits worth showing. */
const FIGURES = { accuracy: 3, typoAccuracy: 3, auroc: 3, p50Ms: 3, p99Ms: 2, loadMs: 0 } as const;
type Figure = keyof typeof FIGURES;

/** Prints what `evaluate` says of labelled sets in this checkout beside another; each run is a process of its own. */
export async function compareUnderstanding(baseline: string, paths: readonly string[]): Promise<void> {
  const checkouts = { now: THIS_CHECKOUT, baseline };
  for (const path of paths) {
    const runs = { now: [] as Record<Figure, number>[], baseline: [] as Record<Figure, number>[] };
    await alternate(ROUNDS, async (side) => void runs[side].push(await evaluate(checkouts[side], path)));
    const rows = (Object.keys(FIGURES) as Figure[]).map((figure) => {
      const [now, before] = SIDES.map((side) => runs[side].map((run) => run[figure]));
      const pair: Pair = { now: now!, baseline: before! };
      return [figure, ...toCells(pair, FIGURES[figure])];
    });
    printTable([basename(path, ".json"), "Baseline", "This checkout", "Ratio of medians"], rows);
  }
}

async function evaluate(checkout: string, path: string): Promise<Record<Figure, number>> {
  const { stdout } = await promisify(execFile)(process.execPath, ["src/tools/evaluate.ts", path], { cwd: checkout });
  return JSON.parse(stdout) as Record<Figure, number>;
}
