import { LANGUAGES, DEFAULT_LANGUAGE } from "../../languages/language.ts";
import type { LanguageData } from "../../languages/language-data.ts";
import { inAllLanguages, LANGUAGE_DATA } from "../../languages/languages.ts";
import { anyOf, anyWordOf } from "../../text/word-pattern.ts";
import type { Skill } from "../../content/model/jobs.ts";
import { readSkills } from "./count-skills.ts";
import type { Employment, Extent } from "../model/job-ad.ts";
import type { JobCriteria } from "../model/job-board.ts";

/** What somebody says matters about a job; what they leave out does not. */
export type Wishes = Pick<JobCriteria, "remote" | "extent" | "employment" | "have" | "avoid"> & {
  /** The job as they name it, where they name one: `java developer`. */
  readonly job?: string;
};

/** What is not wanted stands from such a word to a pause or to what is wanted instead. */
const REFUSED = new RegExp(
  String.raw`(?<=^|[\s,;(])${anyOf(inAllLanguages(({ wishes }) => wishes.refusing))}\s+(?<words>[^,;.!?]+?)` +
    String.raw`(?=$|[,;.!?]|\s+${anyOf(inAllLanguages(({ wishes }) => wishes.refusalEnds))}\s)`,
  "giu",
);

const REMOTE = toPattern(({ remote }) => remote);
const FULL_TIME = toPattern(({ fullTime }) => fullTime);
const PART_TIME = toPattern(({ partTime }) => partTime);
const PERMANENT = toPattern(({ permanent }) => permanent);
const TEMPORARY = toPattern(({ temporary }) => temporary);

const JOINING = new RegExp(`,|${anyWordOf(inAllLanguages(({ wishes }) => wishes.joining))}`, "iu");

const TITLES = anyOf(inAllLanguages(({ developers }) => developers.titles));

/** A job as people name it: `java developer`, `javautvecklare`, `data engineer`. */
const JOB = new RegExp(
  String.raw`(?<job>[\p{L}\p{N}][\p{L}\p{N}+#.-]*[ -]${TITLES}|\p{L}{3,}${anyOf(inAllLanguages(({ developers }) => developers.inCompounds))})s?(?![\p{L}\p{N}])`,
  "iu",
);

/** Words before "developer" that name no kind of them. */
const NO_KIND = new RegExp(`^${anyOf(inAllLanguages(({ developers }) => developers.notAKind))}[ -]`, "iu");

/** Words that are part of a phrase rather than a thing to leave out. */
const MAX_REFUSED_WORDS = 2;

/** What stands before "job" in one word: `distansjobb`, `deltidsjobb`. */
const BEFORE_JOB = new RegExp(
  LANGUAGES.map((language) => {
    const { wishes, compounds } = LANGUAGE_DATA[language];
    const binding = anyOf(compounds?.bindings ?? []);
    return String.raw`(?<!\p{L})(?<wish>${anyOf(wishes.compounds.wishes)})${binding}?(?=${anyOf(wishes.compounds.jobs)})`;
  }).join("|"),
  "giu",
);

/** Reads what matters about a job out of a sentence, in any language: `remote, full time, Kotlin but not Java`. */
export function readWishes(said: string, skills: readonly Skill[]): Wishes {
  const text = said.replaceAll(BEFORE_JOB, "$<wish> ");
  const refused = Array.from(text.matchAll(REFUSED), ({ groups }) => groups?.["words"] ?? "").join(", ");
  const wanted = text.replaceAll(REFUSED, " ");
  const job = findJob(wanted);
  const have = nameSkills(job === undefined ? wanted : wanted.replace(job, " "), skills);
  const avoid = toAvoided(refused, skills);
  const [extent, employment] = [readExtent(wanted), readEmployment(wanted)];
  return {
    ...(job !== undefined && { job }),
    ...(REMOTE.test(wanted) && { remote: true }),
    ...(extent && { extent }),
    ...(employment && { employment }),
    ...(have.length > 0 && { have }),
    ...(avoid.length > 0 && { avoid }),
  };
}

/** A sentence without the words by which it says what matters, which leaves what it is about: `jobs in Lund`. */
export function withoutWishes(text: string): string {
  const patterns = [REMOTE, FULL_TIME, PART_TIME, PERMANENT, TEMPORARY];
  const parted = text.replaceAll(BEFORE_JOB, "$<wish> ").replaceAll(REFUSED, " ");
  const bare = patterns.reduce((left, pattern) => left.replace(pattern, " "), parted);
  return bare
    .replaceAll(/\s+/gu, " ")
    .replace(/[\s,;.]+$/u, "")
    .trim();
}

/** Adds what somebody says later to what mattered before; of full and part time, and of how long, the later counts. */
export function joinWishes(before: string, later: string): string {
  const [isExtent, isEmployment] = [readExtent(later), readEmployment(later)];
  const overruled = [...(isExtent ? [FULL_TIME, PART_TIME] : []), ...(isEmployment ? [PERMANENT, TEMPORARY] : [])];
  const kept = overruled.reduce((left, pattern) => left.replace(pattern, " "), before).trim();
  return kept === "" ? later : `${kept}, ${later}`;
}

/** Both mentioned: no preference. */
function readExtent(text: string): Extent | undefined {
  const isFull = FULL_TIME.test(text);
  return isFull === PART_TIME.test(text) ? undefined : isFull ? "full-time" : "part-time";
}

function readEmployment(text: string): Employment | undefined {
  const isPermanent = PERMANENT.test(text);
  return isPermanent === TEMPORARY.test(text) ? undefined : isPermanent ? "permanent" : "temporary";
}

function findJob(text: string): string | undefined {
  const job = JOB.exec(text)?.groups?.["job"];
  return job === undefined || NO_KIND.test(job) ? undefined : job;
}

function nameSkills(text: string, skills: readonly Skill[]): string[] {
  const known = readSkills(text, skills);
  return skills.filter(({ id }) => known.has(id)).map(({ title }) => title[DEFAULT_LANGUAGE]);
}

/** Skills by their names; other things as they were said, where that is a word or two. */
function toAvoided(refused: string, skills: readonly Skill[]): string[] {
  const parts = refused.split(JOINING).map((part) => part.trim());
  const named = parts.flatMap((part) => {
    const known = nameSkills(part, skills);
    if (known.length > 0) return known;
    const isOther = [REMOTE, FULL_TIME, PART_TIME, PERMANENT, TEMPORARY].some((pattern) => pattern.test(part));
    return part === "" || isOther || part.split(/\s+/u).length > MAX_REFUSED_WORDS ? [] : [part];
  });
  return [...new Set(named)];
}

function toPattern(select: (wishes: LanguageData["wishes"]) => readonly string[]): RegExp {
  return new RegExp(anyWordOf(inAllLanguages(({ wishes }) => select(wishes))), "iu");
}
