import type { About } from "../../content/model/about.ts";
import { type Content, SMALL_TALK, type Topic } from "../../content/model/content.ts";
import type { Facet, Subject } from "../../languages/model/reading.ts";
import { PARENTS } from "./parents.ts";

/** A topic that answers a facet of a subject. */
export type Owner = {
  readonly topic: string;
  /** Whether it answers the facet as a whole, not just a part of it. */
  readonly isWhole: boolean;
};

/** The nearest known answer of something that no topic answers. */
export type Nearest = {
  readonly topic: string;
  /** Subject that this topic answers: the asked one, or one of its parents. */
  readonly subject: Subject;
  /** Whether it answers the facet asked, of that subject. */
  readonly hasFacet: boolean;
};

/** Topics of one role, and small talk, by what they are about. */
export type TopicIndex = {
  /** Returns what a topic is about, or the topic that a flow serves; empty for an unknown id. */
  readonly aboutOf: (id: string) => readonly About[];
  /** Whether an id is that of a flow: a wish, not a question about something. */
  readonly isFlow: (id: string) => boolean;
  /** Whether a topic answers a facet of a subject, as a whole or in part. */
  readonly has: (id: string, subject: Subject, facet: Facet) => boolean;
  /** Lists the topics that answer a facet of a subject: those that answer it as a whole first. */
  readonly list: (subject: Subject, facet: Facet) => readonly Owner[];
  /** Finds the first of them. */
  readonly find: (subject: Subject, facet: Facet) => Owner | undefined;
  /** Finds the topic that says most about a subject. */
  readonly findHome: (subject: Subject) => string | undefined;
  /** Finds what is nearest: the facet of a parent, a part of it, or else the topic that says most about the subject. */
  readonly findNearest: (subject: Subject, facet: Facet) => Nearest | undefined;
};

/** Subjects that are many things: what is known of one town says nothing about another. */
const HAVE_NO_HOME: ReadonlySet<Subject> = new Set(["place", "employer", "other-role", "skill"]);

/** Indexes topics by what they declare to be about. */
export function createTopicIndex(
  { topics, flows, roles }: Pick<Content, "topics" | "flows" | "roles">,
  role = firstOf(roles),
): TopicIndex {
  const own = [...topics.values()].filter((topic) => topic.role === role || topic.role === SMALL_TALK);
  const owners = new Map<string, Owner[]>();
  for (const { id, about } of own) {
    for (const { subject, facets, partly } of about) {
      for (const facet of facets) add(`${subject} ${facet}`, { topic: id, isWhole: true });
      for (const facet of partly) add(`${subject} ${facet}`, { topic: id, isWhole: false });
    }
  }
  return {
    aboutOf,
    isFlow: (id) => flows.has(id),
    has,
    list,
    find,
    findHome: (subject) => findHome(own, subject),
    findNearest,
  };

  function aboutOf(id: string): readonly About[] {
    return topics.get(flows.get(id)?.serves ?? id)?.about ?? [];
  }

  function has(id: string, subject: Subject, facet: Facet): boolean {
    return aboutOf(id).some(
      (each) => each.subject === subject && (each.facets.includes(facet) || each.partly.includes(facet)),
    );
  }

  function add(key: string, owner: Owner): void {
    const known = owners.get(key) ?? [];
    owners.set(key, owner.isWhole ? [owner, ...known] : [...known, owner]);
  }

  function list(subject: Subject, facet: Facet): readonly Owner[] {
    return owners.get(`${subject} ${facet}`) ?? [];
  }

  function find(subject: Subject, facet: Facet): Owner | undefined {
    return list(subject, facet)[0];
  }

  function findNearest(subject: Subject, facet: Facet): Nearest | undefined {
    const parents = PARENTS[subject].filter(({ facets }) => facets.includes(facet));
    const whole = [subject, ...parents.map((parent) => parent.subject)].flatMap((near) => {
      const owner = find(near, facet);
      return owner?.isWhole ? [{ topic: owner.topic, subject: near, hasFacet: true }] : [];
    });
    const part = find(subject, facet);
    if (whole[0] !== undefined || part !== undefined)
      return whole[0] ?? { topic: part!.topic, subject, hasFacet: true };
    const home = HAVE_NO_HOME.has(subject) ? undefined : findHome(own, subject);
    return home === undefined ? undefined : { topic: home, subject, hasFacet: false };
  }
}

/** Finds the topic that says most about a subject: one that names it first, defines it, or answers most of it. */
function findHome(topics: readonly Topic[], subject: Subject): string | undefined {
  const told = topics.flatMap(({ id, about }) =>
    about.flatMap((each, at) => {
      if (each.subject !== subject) return [];
      const { facets, partly } = each;
      return { id, tells: [at === 0, facets.includes("definition"), facets.length, partly.length].map(Number) };
    }),
  );
  return told.sort((one, other) => compareInOrder(other.tells, one.tells))[0]?.id;
}

function compareInOrder(one: readonly number[], other: readonly number[]): number {
  return one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function firstOf(roles: Content["roles"]): string | undefined {
  return roles.keys().next().value;
}
