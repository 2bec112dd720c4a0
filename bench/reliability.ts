import { percent, printTable } from "./table.ts";

/** A confidence and whether it was right. */
export type Outcome = { readonly confidence: number; readonly isRight: boolean };

const BANDS = 5;

/** Prints the share of right results in each band of confidence; the two columns agree if confidence is calibrated. */
export function printReliability(outcomes: readonly Outcome[]): void {
  const bands = Array.from({ length: BANDS }, (_, band) =>
    outcomes.filter(({ confidence }) => Math.min(BANDS - 1, Math.floor(confidence * BANDS)) === band),
  );
  let gap = 0;
  const rows = bands.map((band, at) => {
    const mean = band.reduce((sum, { confidence }) => sum + confidence, 0) / band.length;
    const right = band.filter(({ isRight }) => isRight).length / band.length;
    if (band.length > 0) gap += (Math.abs(mean - right) * band.length) / outcomes.length;
    const name = `${at / BANDS} to ${(at + 1) / BANDS}`;
    return band.length === 0 ? [name, "0", "", ""] : [name, String(band.length), percent(mean), percent(right)];
  });
  printTable(["Confidence", "Messages", "Mean confidence %", "Right %"], rows);
  console.log(`Expected calibration error: ${percent(gap)} points\n`);
}
