/**
 * Measures alert runs: a hundred thousand alerts over five thousand ads on a database in a file, the growth of time with
 * both, and matching by index compared with matching by pairs. Each size is a process of its own, with the production flags.
 *
 *     node bench/alerts.ts [RUNS]
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import type { MatchingMeasured } from "./alerts/measure-matching.ts";
import type { AlertRunMeasured, AlertRunsMeasured } from "./alerts/measure-alert-run.ts";
import { median } from "./median.ts";
import { printTable } from "./table.ts";

const ALERTS = [25_000, 50_000, 100_000];
const ADS = [1250, 2500, 5000];
const NODE_OPTIONS = ["--optimize-for-size", "--max-semi-space-size=1", "--liftoff-only"];

const runs = Number(process.argv[2] ?? 3);
const sizes = ALERTS.flatMap((alerts) => ADS.map((ads) => [alerts, ads] as const));
const measured: { readonly alerts: number; readonly ads: number; readonly runs: AlertRunsMeasured[] }[] = sizes.map(
  ([alerts, ads]) => ({ alerts, ads, runs: [] }),
);
// The sizes alternate, so that other load on the machine affects all alike.
for (let run = 0; run < runs; run++) {
  for (const each of measured)
    each.runs.push(await measure<AlertRunsMeasured>("measure-alert-run.ts", each.alerts, each.ads));
}
const matching: { readonly alerts: number; readonly ads: number; readonly runs: MatchingMeasured[] }[] = ALERTS.map(
  (alerts, at) => ({ alerts, ads: ADS[at]!, runs: [] }),
);
for (let run = 0; run < runs; run++) {
  for (const each of matching) {
    each.runs.push(await measure<MatchingMeasured>("measure-matching.ts", each.alerts, each.ads));
  }
}

console.log(
  `Medians of ${runs} runs. Times of an alert run by the clock, without fetching; CPU time and number of ` +
    "pairs relative to the smallest size.\n",
);
const smallest = measured[0]!;
printTable(
  ["Alerts", "Ads", "First run s", "Next day s", "Pairs", "CPU time, first run", "CPU time, next day"],
  measured.map((each) => [
    each.alerts.toLocaleString("en"),
    each.ads.toLocaleString("en"),
    seconds(middle(each.runs, ({ first }) => first.ms)),
    seconds(middle(each.runs, ({ later }) => later.ms)),
    `× ${(each.alerts * each.ads) / (smallest.alerts * smallest.ads)}`,
    ratio(each.runs, smallest.runs, ({ first }) => first.cpuMs),
    ratio(each.runs, smallest.runs, ({ later }) => later.cpuMs),
  ]),
);

const largest = measured.at(-1)!;
console.log("Parts of the largest run; the rest is indexing, matching and choosing.\n");
const parts = (name: string, pick: (run: AlertRunsMeasured) => AlertRunMeasured) => [
  name,
  ...(["ms", "claimMs", "sentLogMs", "writeMs"] as const).map((part) =>
    seconds(middle(largest.runs, (run) => pick(run)[part])),
  ),
  middle(largest.runs, (run) => pick(run).blockedMs).toFixed(0),
  middle(largest.runs, (run) => pick(run).keys).toLocaleString("en"),
  middle(largest.runs, (run) => pick(run).messages).toLocaleString("en"),
];
printTable(
  ["Run", "s", "claims s", "sent log s", "writing s", "longest block ms", "sent log keys", "messages"],
  [parts("first", ({ first }) => first), parts("next day", ({ later }) => later)],
);
const megabytes = (pick: (run: AlertRunsMeasured) => number) => `${middle(largest.runs, pick).toFixed(0)} MB`;
console.log(
  `Memory: ${megabytes(({ idleMb }) => idleMb)} before, ${megabytes(({ peakMb }) => peakMb)} at most; ` +
    `the database takes ${megabytes(({ databaseMb }) => databaseMb)}.\n`,
);

console.log(
  "CPU time of matching alone, and of a sample matched pair by pair with tokens read before; both find the same pairs.\n",
);
printTable(
  [
    "Alerts",
    "Distinct",
    "Ads",
    "Pairs that fit",
    "Index s",
    "Match s",
    "ms an alert",
    "Pair by pair ms",
    "Times as fast",
  ],
  matching.map((each) => {
    const eachMs = middle(each.runs, ({ indexMs, matchMs }) => indexMs + matchMs) / each.alerts;
    const pairsMs = middle(each.runs, ({ pairsMsEach }) => pairsMsEach);
    return [
      each.alerts.toLocaleString("en"),
      each.runs[0]!.distinct.toLocaleString("en"),
      each.ads.toLocaleString("en"),
      each.runs[0]!.fitting.toLocaleString("en"),
      seconds(middle(each.runs, ({ indexMs }) => indexMs)),
      seconds(middle(each.runs, ({ matchMs }) => matchMs)),
      eachMs.toFixed(3),
      pairsMs.toFixed(3),
      (pairsMs / eachMs).toFixed(0),
    ];
  }),
);

async function measure<T>(file: string, alerts: number, ads: number): Promise<T> {
  const child = fork(new URL(`alerts/${file}`, import.meta.url), [String(alerts), String(ads)], {
    execArgv: NODE_OPTIONS,
  });
  const told = once(child, "message");
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`${file} ended with ${code}`);
  const [answer] = (await told) as [T];
  return answer;
}

function middle<T>(of: readonly T[], toNumber: (item: T) => number): number {
  return median(of.map(toNumber));
}

function ratio<T>(of: readonly T[], to: readonly T[], toNumber: (item: T) => number): string {
  return `× ${(middle(of, toNumber) / middle(to, toNumber)).toFixed(1)}`;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
