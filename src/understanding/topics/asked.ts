import { EMPLOYERS, ORDINARY_WORDS } from "../../entities/employers.ts";
import type { Facet, Subject } from "../../languages/model/reading.ts";
import type { Reading } from "../reading/reading.ts";
import { CONSTRAINT } from "../tuning.ts";

/** What a message asks, as far as its words leave no doubt. */
export type Asked = {
  /** Facets that the words name, likeliest first; empty where nothing tells. */
  readonly facets: readonly Facet[];
  /** Subject of the question; absent where none is named: the role then, or whatever a topic is about. */
  readonly subject?: Subject;
  /** Whether the role itself is named, which narrows nothing. */
  readonly isRoleNamed: boolean;
  /** Whether nothing is named that is not of the role: the bot, say. */
  readonly mayBeRole: boolean;
  /** Whether it is asked of another country, on which nothing is known. */
  readonly isAbroad: boolean;
  /** Whether a number or an amount is asked for, not its reasons. */
  readonly isHowMuch: boolean;
};

/**
 * Subjects that change what is asked only beside some facets. Beside another, a town, a skill or a company narrows a
 * question about the role: "can I work from home in Lund".
 */
const ONLY_BESIDE: Partial<Record<Subject, readonly Facet[]>> = {
  role: [],
  bot: [],
  skill: ["definition"],
  place: ["pay", "cost", "how-many", "evidence", "definition"],
  employer: ["pay", "hours", "remote", "contact", "duration", "evidence", "when", "how-many", "reason", "place"],
};

/** Subjects beside which a question may still be about the role. */
const OF_THE_ROLE: ReadonlySet<Subject> = new Set(["role", "skill", "place", "employer"]);

/** Names of companies. "An employer" is none. */
const COMPANIES = new Set([...EMPLOYERS, ...ORDINARY_WORDS]);

/**
 * Takes from a reading what constrains the choice of a topic.
 * @param focus subject last spoken of, for a message that names none.
 */
export function toAsked(reading: Reading, focus?: Subject): Asked {
  const facets = listFacets(reading);
  const [facet] = facets;
  const isAbroad = facet !== undefined && isAskedAbroad(reading, facet);
  const named = reading.subjects.find(({ value, weight }) => {
    const beside = ONLY_BESIDE[value];
    // "I work in support" names another role, and asks nothing of it.
    if (beside === undefined)
      return weight >= CONSTRAINT.subjectFrom && (value !== "other-role" || facet !== undefined);
    if (facet === undefined || weight < CONSTRAINT.namedFrom) return false;
    if (value === "employer" && !namesCompany(reading)) return false;
    return beside.includes(facet) || (value === "place" && isAbroad);
  })?.value;
  const subject = named ?? (isAbroad ? "place" : focus);
  return {
    facets,
    ...(subject !== undefined && { subject }),
    mayBeRole: reading.subjects.every(({ value, weight }) => weight < CONSTRAINT.namedFrom || OF_THE_ROLE.has(value)),
    isRoleNamed: reading.subjects.some(({ value, weight }) => value === "role" && weight >= CONSTRAINT.namedFrom),
    isAbroad: isAbroad && subject === "place",
    isHowMuch: reading.shape === "how-much",
  };
}

/** Lists what is asked for beyond doubt: beside a special subject, likely words for pay do as well. */
function listFacets({ facets, subjects }: Reading): Facet[] {
  const isSpecial = subjects.some(
    ({ value, weight }) => ONLY_BESIDE[value] === undefined && weight >= CONSTRAINT.subjectFrom,
  );
  const clear = facets
    .filter(({ value, weight }) => {
      const isLikely = isSpecial && weight >= CONSTRAINT.likelyFrom && value === facets[0]?.value;
      return weight >= CONSTRAINT.facetFrom || (isLikely && CONSTRAINT.likelyFacets.some((each) => each === value));
    })
    .map(({ value }) => value);
  // A facet that is read surely stands for itself; beside another, each may be what is asked.
  const sure = clear.filter(isReadSurely);
  return sure.length > 0 ? sure : clear;
}

/** Whether words for a facet hardly ever mean another. */
export function isReadSurely(facet: Facet): boolean {
  return CONSTRAINT.sureFacets.some((each) => each === facet);
}

/** Where somebody comes from is no place that is asked about, unless they would work from there. */
function isAskedAbroad({ qualifiers, entities }: Reading, facet: Facet): boolean {
  if (entities.some(({ subject, id }) => subject === "place" && id !== undefined)) return false;
  return qualifiers.some(
    (each) => each.kind === "country" && !each.isExcluded && (!each.isOrigin || facet === "remote"),
  );
}

/** "AWS" is a skill before it is a company. */
function namesCompany({ entities }: Reading): boolean {
  const skills = new Set(entities.filter(({ subject }) => subject === "skill").map(({ words }) => words));
  return entities.some(
    ({ subject, words }) =>
      subject === "employer" && !skills.has(words) && (COMPANIES.has(words) || COMPANIES.has(words.replace(/s$/, ""))),
  );
}
