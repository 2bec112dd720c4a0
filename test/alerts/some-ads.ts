import type { JobAd } from "../../src/jobs/model/job-ad.ts";
import type { JobCriteria } from "../../src/jobs/model/job-board.ts";

/** The next number of a row, from 0 up to but not 1. */
export type Chance = () => number;

/** Words that may be confused: plurals, hyphens, signs, names of skills, accents, and similar words. */
const WORDS =
  `backend back-end developer developers utvecklare javautvecklare Java JavaScript C# C++ .NET .net Node.js node
  Go REST rest machine learning machine-learning machinelearning Python konsult konsulten konsulter Kubernetes
  SQL MySQL service services system systems test tester lead leader Acme Norrskena distans Växjö växjö`.split(/\s+/u);

const MARKS = [" ", " ", " ", " ", ", ", ". ", "-", "\n", "/", " (", ") "];

const PLACES = [
  { name: "Solna", municipality: "solna", region: "stockholm" },
  { name: "Stockholm", municipality: "sthlm", region: "stockholm" },
  { name: "Lund", municipality: "lund", region: "skane" },
  { name: "Skåne", region: "skane" },
  { name: "Oslo" },
  undefined,
];

const CODES = [
  { kind: "municipality", id: "solna" },
  { kind: "municipality", id: "lund" },
  { kind: "region", id: "stockholm" },
  { kind: "region", id: "skane" },
  { kind: "region", id: "nowhere" },
] as const;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Makes an ad of few words, so that many fit. */
export function someAd(chance: Chance, id: number): JobAd {
  const place = oneOf(chance, PLACES);
  const extent = oneOf(chance, ["full-time", "part-time", undefined] as const);
  const employment = oneOf(chance, ["permanent", "temporary", undefined] as const);
  return {
    id: `some:${id}`,
    board: "some",
    title: someText(chance, 1 + chance() * 4),
    employer: oneOf(chance, ["Acme AB", "Norrskena Spel AB", ""]),
    ...(place && { place }),
    ...(chance() < 0.9 && { published: someDay(chance) }),
    ...(extent && { extent }),
    ...(employment && { employment }),
    remote: chance() < 0.3,
    text: someText(chance, chance() * 12),
    skills: chance() < 0.3 ? [oneOf(chance, WORDS)] : [],
    isRemoved: false,
  };
}

/** Makes criteria of few things, so that many ads fit. */
export function someCriteria(chance: Chance): JobCriteria {
  const extent = oneOf(chance, ["full-time", "part-time"] as const);
  const employment = oneOf(chance, ["permanent", "temporary"] as const);
  return {
    ...(chance() < 0.5 && { role: some(chance, 3, () => someText(chance, 1 + chance() * 2)) }),
    ...(chance() < 0.4 && { places: some(chance, 2, () => oneOf(chance, CODES)) }),
    ...(chance() < 0.2 && { remote: true }),
    ...(chance() < 0.2 && { extent }),
    ...(chance() < 0.2 && { employment }),
    ...(chance() < 0.4 && { have: some(chance, 2, () => someText(chance, 1 + chance() * 2)) }),
    ...(chance() < 0.4 && { avoid: some(chance, 2, () => oneOf(chance, [...WORDS, "", "?!"])) }),
    ...(chance() < 0.1 && { publishedAfter: someDay(chance) }),
  };
}

function someText(chance: Chance, length: number): string {
  return Array.from({ length }, () => oneOf(chance, WORDS) + oneOf(chance, MARKS)).join("");
}

function someDay(chance: Chance): string {
  return new Date(Date.parse("2026-11-22T00:00:00Z") - Math.floor(chance() * 5) * DAY_MS).toISOString();
}

function some<T>(chance: Chance, most: number, make: () => T): T[] {
  return Array.from({ length: Math.floor(chance() * (most + 1)) }, make);
}

function oneOf<T>(chance: Chance, all: readonly T[]): T {
  return all[Math.floor(chance() * all.length)]!;
}
