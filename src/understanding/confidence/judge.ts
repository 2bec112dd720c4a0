import type { Facet, Subject } from "../../languages/model/reading.ts";
import type { Ranking } from "../classifier/classifier.ts";
import { type Agreement, findAgreement } from "../topics/agreement.ts";
import { type Asked, isReadSurely } from "../topics/asked.ts";
import type { Nearest, TopicIndex } from "../topics/topic-index.ts";
import { CONSTRAINT, DECISION } from "../tuning.ts";
import { constrainRanking } from "./constrain.ts";
import { toVerdict, type Verdict } from "./verdict.ts";

/** No topic answers a facet of a subject. */
export type Gap = {
  readonly kind: "gap";
  readonly subject: Subject;
  readonly facet: Facet;
  /** The nearest that is known; absent where nothing is. */
  readonly nearest?: Nearest;
  /** Ids of further topics worth offering, best first. */
  readonly also: readonly string[];
  /** Confidence of the best topic, which does not answer it. */
  readonly confidence: number;
};

/**
 * Decides on a ranking by what is asked. Where a subject and a facet of it are named, a topic about something else does not
 * answer: the topic that has the facet does, or else it is said that none has.
 */
export function judge(ranking: Ranking, asked: Asked, index: TopicIndex): Verdict | Gap {
  // Somebody who wishes for something to be done asks nothing.
  if (index.isFlow(ranking.matches[0]?.topic ?? "")) return toVerdict(ranking);
  const constrained = constrainRanking(ranking, asked, index);
  const verdict = toVerdict(constrained);
  const [facet] = asked.facets;
  if (facet === undefined) return verdict;
  if (asked.subject === undefined) return judgeOfRole(ranking, constrained, asked, facet, index);
  const { subject } = asked;
  const agreed = constrained.matches.find(
    ({ topic, confidence }) =>
      confidence >= DECISION.answerFrom && asked.facets.some((each) => index.has(topic, subject, each)),
  );
  if (agreed !== undefined && agreed === constrained.matches[0]) return verdict;
  const owner = index.find(subject, facet);
  if (owner?.isWhole) return answerInstead(ranking, owner.topic, facet, Number.POSITIVE_INFINITY);
  if (agreed !== undefined)
    return { kind: "answer", topic: agreed.topic, confidence: Math.min(agreed.confidence, CONSTRAINT.ownerAt) };
  return toGap(constrained, subject, facet, index);
}

/** No subject is named, so it may be the role, or what a topic is about besides. */
function judgeOfRole(
  ranking: Ranking,
  constrained: Ranking,
  asked: Asked,
  facet: Facet,
  index: TopicIndex,
): Verdict | Gap {
  const verdict = toVerdict(constrained);
  const [best] = constrained.matches;
  const isWork = CONSTRAINT.workFacets.some((each) => each === facet);
  // Beside what only work has, another subject's topic is no answer.
  const isAgreed =
    best !== undefined &&
    (isWork ? index.has(best.topic, "role", facet) : AS_ASKED.has(findAgreement(index.aboutOf(best.topic), asked)));
  if (isAgreed || !asked.mayBeRole) return verdict;
  const owner = index.find("role", facet);
  const isNear = ranking.matches.some(({ confidence }) => confidence >= CONSTRAINT.inScopeFrom);
  if (owner?.isWhole && asked.isRoleNamed && isReadSurely(facet))
    return answerInstead(ranking, owner.topic, facet, CONSTRAINT.surelyKeepFrom);
  if (verdict.kind === "answer" && !(asked.isRoleNamed && isWork && verdict.confidence < CONSTRAINT.keepFrom))
    return verdict;
  if (owner?.isWhole) {
    const isAnswered = isNear && CONSTRAINT.roleFacets.some((each) => each === facet);
    return isAnswered ? { kind: "answer", topic: owner.topic, confidence: CONSTRAINT.ownerAt } : verdict;
  }
  const gap = asked.isRoleNamed || (isNear && isWork) ? toGap(constrained, "role", facet, index) : undefined;
  return gap?.nearest?.hasFacet ? gap : verdict;
}

const AS_ASKED: ReadonlySet<Agreement> = new Set(["whole", "part"]);

/** Answers with the topic that has the facet; where the classifier is sure of another and the facet may be misread, asks which is meant. */
function answerInstead({ matches }: Ranking, owner: string, facet: Facet, surelyKeepFrom: number): Verdict {
  const other = matches.find(({ topic, confidence }) => confidence >= CONSTRAINT.keepFrom && topic !== owner);
  if (other === undefined || (isReadSurely(facet) && other.confidence < surelyKeepFrom))
    return { kind: "answer", topic: owner, confidence: CONSTRAINT.ownerAt };
  return {
    kind: "clarify",
    topics: [other.topic, owner].map((topic) => ({ topic, confidence: CONSTRAINT.offeredAt })),
  };
}

function toGap({ matches }: Ranking, subject: Subject, facet: Facet, index: TopicIndex): Gap {
  const likely = matches.filter(({ confidence }) => confidence >= DECISION.nearFrom).map(({ topic }) => topic);
  const has = (near: Subject) => likely.filter((topic) => index.has(topic, near, facet));
  const own = likely.find((topic) => index.aboutOf(topic).some((each) => each.subject === subject));
  const nearest = findNearest();
  const also = [...(nearest ? has(nearest.subject) : []), own ?? index.findHome(subject)];
  return {
    kind: "gap",
    subject,
    facet,
    ...(nearest !== undefined && { nearest }),
    also: [...new Set(also)].flatMap((topic) => (topic === undefined || topic === nearest?.topic ? [] : [topic])),
    confidence: matches[0]?.confidence ?? 0,
  };

  function findNearest(): Nearest | undefined {
    const known = index.findNearest(subject, facet);
    if (known?.hasFacet) return known;
    // What the message sounds most like is nearer than what says most about the subject.
    const part = likely.find((topic) => index.has(topic, subject, facet));
    if (part !== undefined) return { topic: part, subject, hasFacet: true };
    return known === undefined || own === undefined ? known : { ...known, topic: own };
  }
}
