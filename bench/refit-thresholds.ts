import { DECISION } from "../src/understanding/tuning.ts";
import { printTable } from "./table.ts";

/** A question with the confidence of its candidates by the current weights and by new ones. */
export type Judged = {
  /** Share of visitors' questions that it represents. */
  readonly share: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Whether the first candidate by the new weights is right. */
  readonly isRight: boolean;
  /** Whether the first candidate is a flow. */
  readonly isFlow: boolean;
};

/** Cost of each result for the visitor. */
export type Cost = Readonly<Record<"right" | "askedBack" | "declined" | "wrong", number>>;

/** Rule by which a threshold is refitted. */
type Refit = {
  readonly name: keyof typeof DECISION;
  /** Returns the number that is compared with the threshold. */
  readonly of: (confidences: readonly number[]) => number;
  /**
   * Result below the threshold; above it, the first candidate is taken. Absent if single questions do not tell which result
   * is right above it; then only the share of messages above it is kept.
   */
  readonly otherwise?: keyof Cost;
  readonly isFor?: (question: Judged) => boolean;
};

const REFITS: readonly Refit[] = [
  { name: "flowFrom", of: best, otherwise: "askedBack", isFor: ({ isFlow }) => isFlow },
  { name: "flowAheadOfTopic", of: lead, isFor: ({ isFlow }) => isFlow },
  { name: "partFrom", of: best, otherwise: "askedBack" },
  { name: "standsAloneFrom", of: best },
  { name: "leavesFlowFrom", of: best },
  { name: "nearFrom", of: best },
  { name: "placeFrom", of: best },
  { name: "placeLead", of: ratio },
  { name: "listedFrom", of: together },
];

/**
 * Prints new values for every threshold of confidence except `answerFrom` and `offerFrom`: the value that as many messages
 * reach as now and, if the questions tell it, the value of the lowest cost.
 */
export function printRefits(questions: readonly Judged[], cost: Cost): void {
  printTable(
    ["threshold", "today", "same share", "lowest cost"],
    REFITS.map(({ name, of, otherwise, isFor = () => true }) => {
      const some = questions.filter(isFor);
      const byCost = otherwise === undefined ? "" : findCheapest(some, of, cost, cost[otherwise]).toFixed(2);
      return [name, String(DECISION[name]), findSameShare(some, of, DECISION[name]).toFixed(2), byCost];
    }),
  );
}

/** Finds the value on the new scale that the same share of questions reaches as the threshold on the current scale. */
function findSameShare(questions: readonly Judged[], of: Refit["of"], threshold: number): number {
  const reached = questions.filter(({ before }) => of(before) >= threshold);
  const wanted = sumShares(reached);
  const falling = questions.toSorted((a, b) => of(b.after) - of(a.after));
  let share = 0;
  for (const question of falling) {
    share += question.share;
    if (share >= wanted) return of(question.after);
  }
  return threshold;
}

function findCheapest(questions: readonly Judged[], of: Refit["of"], cost: Cost, costBelow: number): number {
  const thresholds = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);
  const costs = thresholds.map((threshold) =>
    questions.reduce((sum, { share, after, isRight }) => {
      const own = of(after) < threshold ? costBelow : isRight ? cost.right : cost.wrong;
      return sum + share * own;
    }, 0),
  );
  return thresholds[costs.indexOf(Math.min(...costs))]!;
}

function sumShares(questions: readonly Judged[]): number {
  return questions.reduce((sum, { share }) => sum + share, 0);
}

function best(confidences: readonly number[]): number {
  return Math.max(0, ...confidences);
}

function together(confidences: readonly number[]): number {
  return confidences.reduce((sum, each) => sum + each, 0);
}

function lead(confidences: readonly number[]): number {
  const [first = 0, second = 0] = confidences.toSorted((a, b) => b - a);
  return first - second;
}

function ratio(confidences: readonly number[]): number {
  const [first = 0, second = 1] = confidences.toSorted((a, b) => b - a);
  return first / second;
}
