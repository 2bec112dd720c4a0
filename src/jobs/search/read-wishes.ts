import { LANGUAGES, DEFAULT_LANGUAGE } from "../../languages/language.ts";
import type { LanguageData } from "../../languages/language-data.ts";
import { inAllLanguages, LANGUAGE_DATA } from "../../languages/languages.ts";
import { anyOf, anyWordOf } from "../../text/word-pattern.ts";
import type { Skill } from "../../content/model/jobs.ts";
import { findJobKinds, withoutJobKinds } from "./job-kinds.ts";
import { wishesNewest, withoutNewest } from "./order-wishes.ts";
import { readSkills } from "./count-skills.ts";
import type { Employment, Extent } from "../model/job-ad.ts";
import type { JobCriteria } from "../model/job-board.ts";

/** The criteria read from a visitor's wishes; an absent one does not matter. */
export type WishCriteria = Pick<JobCriteria, "remote" | "extent" | "employment" | "have" | "avoid"> & {
  /** The job as the visitor names it, if any: `java developer`. */
  readonly job?: string;
  /** The order in which ads are wished for; not a criterion, since every ad fits it. */
  readonly order?: "newest";
};

/** A full stop that ends something, and not the one of a name such as `.NET` or `node.js`. */
const STOP = String.raw`\.(?![\p{L}\p{N}])`;

/** Matches a refusal: from a refusing word to a pause or to a word that ends the refusal. */
const REFUSED = new RegExp(
  String.raw`(?<=^|[\s,;(])${anyOf(inAllLanguages(({ wishes }) => wishes.refusing))}\s+(?<words>(?:(?!${STOP})[^,;!?])+?)` +
    String.raw`(?=$|[,;!?]|${STOP}|\s+${anyOf(inAllLanguages(({ wishes }) => wishes.refusalEnds))}\s)`,
  "giu",
);

const REMOTE = toPattern(({ remote }) => remote);
const FULL_TIME = toPattern(({ fullTime }) => fullTime);
const PART_TIME = toPattern(({ partTime }) => partTime);
const PERMANENT = toPattern(({ permanent }) => permanent);
const TEMPORARY = toPattern(({ temporary }) => temporary);

const JOINING = new RegExp(`,|${anyWordOf(inAllLanguages(({ wishes }) => wishes.joining))}`, "iu");

const TITLES = anyOf(inAllLanguages(({ developers }) => developers.titles));

/** Matches the name of a job: `java developer`, `javautvecklare`, `data engineer`. It begins where a word does, which keeps the time linear in a long word. */
const JOB = new RegExp(
  String.raw`(?<job>(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}+#.-]*[ -]${TITLES}|(?<!\p{L})\p{L}{3,}${anyOf(inAllLanguages(({ developers }) => developers.inCompounds))})s?(?![\p{L}\p{N}])`,
  "iu",
);

/** Words before "developer" that name no kind of them. */
const NO_KIND = new RegExp(`^${anyOf(inAllLanguages(({ developers }) => developers.notAKind))}[ -]`, "iu");

/** An article or the like before a thing to avoid. */
const ARTICLE = new RegExp(String.raw`^\s*${anyWordOf(inAllLanguages(({ wishes }) => wishes.articles))}`, "iu");
const POSSESSIVE = /['’]s(?=\s|$)/u;

/** Most words of a thing to avoid; longer parts are phrases. */
const MAX_REFUSED_WORDS = 2;

/** Matches the wish in a compound with "job": `distansjobb`, `deltidsjobb`. */
const BEFORE_JOB = new RegExp(
  LANGUAGES.map((language) => {
    const { wishes, compounds } = LANGUAGE_DATA[language];
    const binding = anyOf(compounds?.bindings ?? []);
    return String.raw`(?<!\p{L})(?<wish>${anyOf(wishes.compounds.wishes)})${binding}?(?=${anyOf(wishes.compounds.jobs)})`;
  }).join("|"),
  "giu",
);

/** Reads wishes from a sentence in any language: `remote, full time, Kotlin but not Java`. */
export function readWishes(typed: string, skills: readonly Skill[]): WishCriteria {
  const text = typed.replaceAll(BEFORE_JOB, "$<wish> ");
  const refused = Array.from(text.matchAll(REFUSED), ({ groups }) => groups?.["words"] ?? "").join(", ");
  const wanted = text.replaceAll(REFUSED, " ");
  const job = findJob(wanted);
  const beside = job === undefined ? wanted : wanted.replace(job, " ");
  const have = [...nameSkills(beside, skills), ...findJobKinds(wanted)];
  const avoid = toAvoided(refused, skills);
  const [extent, employment] = [readExtent(wanted), readEmployment(wanted)];
  return {
    ...(job !== undefined && { job }),
    ...(REMOTE.test(wanted) && { remote: true }),
    ...(extent && { extent }),
    ...(employment && { employment }),
    ...(have.length > 0 && { have }),
    ...(avoid.length > 0 && { avoid }),
    ...(wishesNewest(wanted) && { order: "newest" }),
  };
}

/** Removes the wishes from a sentence, which leaves its subject: `jobs in Lund`. */
export function withoutWishes(text: string): string {
  const patterns = [REMOTE, FULL_TIME, PART_TIME, PERMANENT, TEMPORARY];
  const parted = text.replaceAll(BEFORE_JOB, "$<wish> ").replaceAll(REFUSED, " ");
  const bare = patterns.reduce((left, pattern) => left.replace(pattern, " "), withoutNewest(withoutJobKinds(parted)));
  return bare
    .replaceAll(/\s+/gu, " ")
    .replace(/[\s,;.]+$/u, "")
    .trim();
}

/** Adds later wishes to earlier ones; a later extent or employment replaces the earlier one. */
export function joinWishes(before: string, later: string): string {
  const [isExtent, isEmployment] = [readExtent(later), readEmployment(later)];
  const overruled = [...(isExtent ? [FULL_TIME, PART_TIME] : []), ...(isEmployment ? [PERMANENT, TEMPORARY] : [])];
  const kept = overruled.reduce((left, pattern) => left.replace(pattern, " "), before).trim();
  return kept === "" ? later : `${kept}, ${later}`;
}

/** Reads the extent; a text that mentions both has no preference. */
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

/** Lists what to avoid: skills by their titles, and other things of one or two words as they were typed. */
function toAvoided(refused: string, skills: readonly Skill[]): string[] {
  const parts = refused.split(JOINING).map((part) => part.replace(ARTICLE, "").replace(POSSESSIVE, "").trim());
  const named = parts.flatMap((part) => {
    const known = [...nameSkills(part, skills), ...findJobKinds(part)];
    if (known.length > 0) return known;
    const isOther = [REMOTE, FULL_TIME, PART_TIME, PERMANENT, TEMPORARY].some((pattern) => pattern.test(part));
    return part === "" || isOther || part.split(/\s+/u).length > MAX_REFUSED_WORDS ? [] : [part];
  });
  return [...new Set(named)];
}

function toPattern(select: (wishes: LanguageData["wishes"]) => readonly string[]): RegExp {
  return new RegExp(anyWordOf(inAllLanguages(({ wishes }) => select(wishes))), "iu");
}
