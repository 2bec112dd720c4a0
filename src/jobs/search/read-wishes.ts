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
const REFUSED =
  /(?<=^|[\s,;(])(?:not|no|without|avoid|except|inte|ej|ingen|inget|inga|utan|undvik|förutom)\s+(?<words>[^,;.!?]+?)(?=$|[,;.!?]|\s+(?:but|men|with|med|in|i|near|på)\s)/giu;

const REMOTE = /\b(?:remote(?:ly)?|from home|distans(?:arbete)?|hemifrån)\b/iu;
const FULL_TIME = /\b(?:full[ -]?time|heltid)\b/iu;
const PART_TIME = /\b(?:part[ -]?time|half[ -]?time|deltid|halvtid)\b/iu;
const PERMANENT = /\b(?:permanent|tillsvidare|tills vidare|fast (?:jobb|tjänst|anställning))\b/iu;
const TEMPORARY =
  /\b(?:temporary|temp job|fixed[ -]term|substitute|summer job|vikariat|tidsbegränsa(?:d|t)|visstid|sommarjobb)\b/iu;

/** A job as people name it: `java developer`, `javautvecklare`, `data engineer`. */
const JOB =
  /(?<job>[\p{L}\p{N}][\p{L}\p{N}+#.-]*[ -](?:developer|engineer|programmer|utvecklare|programmerare)|\p{L}{3,}(?:utvecklare|programmerare))s?(?![\p{L}\p{N}])/iu;

/** Words before "developer" that name no kind of them. */
const NO_KIND = /^(?:a|an|as|senior|junior|for|software|experienced|new|som|en|erfaren|ny|för)[ -]/iu;

/** Words that are part of a phrase rather than a thing to leave out. */
const MAX_REFUSED_WORDS = 2;

/** What stands before "job" in one word: `distansjobb`, `deltidsjobb`. */
const BEFORE_JOB = /(?<!\p{L})(?<wish>distans|deltid|heltid)s?(?=jobb|tjänst)/giu;

/** Reads what matters about a job out of a sentence, in English or Swedish: `remote, full time, Kotlin but not Java`. */
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

/** Who says both does not mind. */
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
  return skills.filter(({ id }) => known.has(id)).map(({ title }) => title.en);
}

/** Skills by their names; other things as they were said, where that is a word or two. */
function toAvoided(refused: string, skills: readonly Skill[]): string[] {
  const parts = refused.split(/,|\b(?:or|and|nor|eller|och)\b/iu).map((part) => part.trim());
  const named = parts.flatMap((part) => {
    const known = nameSkills(part, skills);
    if (known.length > 0) return known;
    const isOther = [REMOTE, FULL_TIME, PART_TIME, PERMANENT, TEMPORARY].some((pattern) => pattern.test(part));
    return part === "" || isOther || part.split(/\s+/u).length > MAX_REFUSED_WORDS ? [] : [part];
  });
  return [...new Set(named)];
}
