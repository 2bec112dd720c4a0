/**
 * Returns how well a score separates two groups: the probability that one of `above` scores higher than one of `below`.
 * Source: the Mann–Whitney U statistic, https://en.wikipedia.org/wiki/Mann%E2%80%93Whitney_U_test
 * @returns 0 to 1; `null` when a group is empty.
 */
export function auroc(above: readonly number[], below: readonly number[]): number | null {
  if (above.length === 0 || below.length === 0) return null;
  const scored = [
    ...above.map((score) => ({ score, isAbove: true })),
    ...below.map((score) => ({ score, isAbove: false })),
  ];
  scored.sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < scored.length;) {
    let to = from + 1;
    while (to < scored.length && scored[to]!.score === scored[from]!.score) to++;
    const sharedRank = (from + 1 + to) / 2;
    for (const { isAbove } of scored.slice(from, to)) if (isAbove) rankSum += sharedRank;
    from = to;
  }
  return (rankSum - (above.length * (above.length + 1)) / 2) / (above.length * below.length);
}
