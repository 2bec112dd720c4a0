import type { SalaryBand, SourcedFact, Topic } from "../../../content/model/content.ts";
import { FIGURES } from "../../../understanding/tuning.ts";
import type { Turn } from "../../model/turn.ts";
import { findLastReply, topicsOf } from "../talk/last-reply.ts";
import { readNumbers, type WrittenNumber } from "./read-figures.ts";

/** A figure of the knowledge. */
export type Figure = SalaryBand | SourcedFact;

/** Figures of the knowledge that a message names, and the topic that tells them. */
export type NamedFigures = {
  readonly figures: readonly Figure[];
  readonly topic: Topic;
  /** Whether the last answer told them. */
  readonly isLast: boolean;
};

/** Returns the name by which a figure is kept: the id of a fact, the level of a band. */
export function figureId(figure: Figure): string {
  return "id" in figure ? figure.id : figure.level;
}

/**
 * Finds the figures that a message names by number: "that 69%", "Akavia's 59 800", "the 45-65 range". Those of the last answer
 * come first, then those of the answers before it, then any. Returns `undefined` where none is named beyond doubt.
 */
export function findNamedFigures(turn: Turn): NamedFigures | undefined {
  const numbers = readNumbers(turn.message.text).filter(({ value }) => !isYear(value));
  const last = findLastReply(turn);
  const answered = last === undefined ? [] : topicsOf(last, turn);
  if (numbers.length === 0) return undefined;
  const own = findAmong(turn, answered, (figure) => namesNumber(figure, numbers, isClose));
  if (own !== undefined) return { ...own, isLast: true };
  const { content, session } = turn;
  const recent = session.recent.flatMap((id) => content.topics.get(id) ?? []);
  const found = [recent, [...content.topics.values()]].flatMap(
    (topics) => findAmong(turn, topics, (figure) => namesNumber(figure, numbers, isDistinct)) ?? [],
  )[0];
  return found && { ...found, isLast: false };
}

function findAmong(
  { content }: Turn,
  topics: readonly Topic[],
  isNamed: (figure: Figure) => boolean,
): Omit<NamedFigures, "isLast"> | undefined {
  for (const topic of topics) {
    const role = content.roles.get(topic.role);
    const told: Figure[] = [
      ...(role?.facts ?? []).filter(({ id }) => topic.facts.includes(id)),
      ...(role?.salaries ?? []).filter(({ level }) => topic.figures.includes(level)),
    ];
    const figures = told.filter(isNamed);
    // The same number of several things is none of them beyond doubt.
    if (figures.length > 0) return figures.length <= FIGURES.maxNamed ? { figures, topic } : undefined;
  }
  return undefined;
}

/** A number alone names a figure of the answer just given, where it is no small one. */
function isClose({ value, unit }: WrittenNumber, own: WrittenNumber): boolean {
  return value >= FIGURES.bareFrom || unit === "" || isSameUnit(unit, own.unit);
}

/** Anywhere else only a share, a large number, or one with its unit does. */
function isDistinct({ value, unit }: WrittenNumber, own: WrittenNumber): boolean {
  if (value >= FIGURES.distinctFrom) return true;
  return value >= FIGURES.bareFrom && unit !== "" && own.unit !== "" && isSameUnit(unit, own.unit);
}

function isSameUnit(unit: string, own: string): boolean {
  return unit.slice(0, FIGURES.unitLetters) === own.slice(0, FIGURES.unitLetters);
}

function namesNumber(
  figure: Figure,
  numbers: readonly WrittenNumber[],
  isSure: (number: WrittenNumber, own: WrittenNumber) => boolean,
): boolean {
  if ("id" in figure)
    return Object.values(figure.text)
      .flatMap(readNumbers)
      .some((own) => numbers.some((number) => number.value === own.value && isSure(number, own)));
  // An edge of a band may be anybody's pay; both edges are the band, in thousands too.
  const has = (edge: number) => numbers.some(({ value }) => value === edge || value * 1000 === edge);
  return has(figure.minimum) && has(figure.maximum);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIGURES.firstYear && value <= FIGURES.lastYear;
}
