/** One observation: inputs, outcome and weight. */
export type Observation = { readonly inputs: readonly number[]; readonly isSo: boolean; readonly weight: number };

const STEPS = 25;
const RIDGE = 1e-3;

/**
 * Fits a logistic regression by Newton's method.
 * @returns the bias, then one weight for each input.
 */
export function fitLogistic(observations: readonly Observation[]): number[] {
  const size = (observations[0]?.inputs.length ?? 0) + 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? RIDGE : 0)));
    for (const { inputs, isSo, weight } of observations) {
      const x = [1, ...inputs];
      const chance = toChance(weights, inputs);
      for (let row = 0; row < size; row++) {
        gradient[row]! += weight * ((isSo ? 1 : 0) - chance) * x[row]!;
        for (let column = 0; column < size; column++) {
          curvature[row]![column]! += weight * chance * (1 - chance) * x[row]! * x[column]!;
        }
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight + change[at]!);
  }
  return weights;
}

/** Returns the probability, 0 to 1, that a fitted regression gives for some inputs. */
export function toChance([bias = 0, ...weights]: readonly number[], inputs: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * inputs[at]!, bias)));
}

/** Solves a system of linear equations by Gauss–Jordan elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    const best = rows.findIndex(
      (row, at) =>
        at >= pivot && rows.every((other, o) => o < pivot || Math.abs(other[pivot]!) <= Math.abs(row[pivot]!)),
    );
    [rows[pivot], rows[best]] = [rows[best]!, rows[pivot]!];
    for (const [at, row] of rows.entries()) {
      if (at === pivot) continue;
      const factor = row[pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column < row.length; column++) row[column]! -= factor * rows[pivot]![column]!;
    }
  }
  return rows.map((row, at) => row.at(-1)! / row[at]!);
}
