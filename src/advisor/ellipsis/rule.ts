import type { Topic } from "../../content/model/content.ts";
import type { Facet, Subject } from "../../languages/model/reading.ts";
import type { Qualifier } from "../../understanding/reading/reading.ts";
import { isReadSurely } from "../../understanding/topics/asked.ts";
import { CONTEXT, DECISION, ELLIPSIS } from "../../understanding/tuning.ts";
import { namePlace } from "../facts/describe-facts.ts";
import { openById } from "../flows/open.ts";
import type { Outcome, Rule, Turn } from "../model/turn.ts";
import { answerPay } from "../personal/pay.ts";
import { asksForTopic } from "../rules/context/rank-in-conversation.ts";
import { findPosition } from "../rules/choice.ts";
import { hasFollowUpAnswer } from "../rules/follow-up.ts";
import { lastTopic } from "../rules/visitor-commands.ts";
import { sayGap } from "../wording/gap.ts";
import { localize } from "../wording/localize.ts";
import { answerInOwnWords } from "../wording/own-answer.ts";
import { answerTopics } from "../wording/outcomes.ts";
import { completeReading, type Completed } from "./complete-reading.ts";
import { tellPart } from "./part-of-subject.ts";
import { answerFacets } from "./several-facets.ts";

/** Answers a message that leaves out its subject or its facet, by what was spoken of last. */
export const ellipsisRule: Rule = (turn) => {
  if (turn.message.value !== undefined) return undefined;
  const several = answerFacets(turn);
  if (several !== undefined) return several;
  const completed = completeReading(turn.reading, turn.session.focus);
  if (completed === undefined) return chooseOffered(turn) ?? explainLast(turn);
  const { subject, facet } = completed;
  // A skill has words of its own, and what is said of one seldom holds for the next.
  if (subject === "skill" && (hasFollowUpAnswer(turn) || isOfRole(turn, facet))) return undefined;
  const narrowed = answerNarrowed(turn, completed);
  if (narrowed !== undefined) return narrowed;
  const owner = findOwner(turn, completed);
  const known = owner && (sayHoldsToo(turn, completed, owner) ?? tellPart(turn, owner, subject));
  if (known !== undefined) return known;
  const nearest = turn.index.findNearest(subject, facet);
  const gap = nearest && (() => sayGap(turn, { kind: "gap", subject, facet, nearest, also: [], confidence: 1 }));
  // Of a figure that nobody has, another topic is no answer.
  if (owner === undefined && isReadSurely(facet)) return gap?.();
  if (asksForTopic(turn, CONTEXT.yieldFrom)) return undefined;
  if (owner !== undefined) return answerTopics(turn, [owner], 1);
  return gap?.();
};

/** Many words that name no skill and sound like a topic of the role are about it: "is it too hard to get a job?" after skills. */
function isOfRole({ reading, classifier, message, index }: Turn, facet: Facet): boolean {
  const [best] = classifier.rank(message.text).matches;
  if (reading.leaning.words <= ELLIPSIS.maxBareWords || reading.subjects.length > 0 || best === undefined) return false;
  const { topic, confidence } = best;
  return confidence >= DECISION.nearFrom && index.has(topic, "role", facet) && !index.has(topic, "skill", facet);
}

/** "Why is that?" has the reasons of the last answer, where they are noted. */
function explainLast(turn: Turn): Outcome | undefined {
  const { facets, leaning, subjects, qualifiers } = turn.reading;
  const isBare = leaning.unread === 0 && subjects.length === 0 && qualifiers.length === 0;
  if (facets[0]?.value !== "reason" || !isBare) return undefined;
  const why = turn.content.topics.get(lastTopic(turn)?.why ?? "");
  return why && answerTopics(turn, [why], 1);
}

/** "The second one" is the second of the buttons below the last answer. */
function chooseOffered(turn: Turn): Outcome | undefined {
  const offered = turn.session.offered ?? [];
  const id = offered[findPosition(turn, offered.length)];
  return id === undefined ? undefined : openById(turn, id);
}

function answerNarrowed(turn: Turn, { subject, facet, qualifiers, named }: Completed): Outcome | undefined {
  if (named.has("country")) return answerBefore(turn, subject, facet, localize(turn, "only-sweden"));
  const place = qualifiers.find((each) => each.kind === "place")?.place;
  const isOwn = subject === "role" || subject === "place";
  if (place !== undefined && named.has("place")) {
    if (facet === "pay" && isOwn) return answerPay(turn, { place });
    return answerBefore(turn, subject, facet, localize(turn, "place-whole", { place: namePlace(turn, place) }));
  }
  const level = qualifiers.find((each) => each.kind === "level")?.level;
  if (facet === "pay" && isOwn && place !== undefined && named.has("level") && level !== undefined)
    return answerPay(turn, { level, place });
  const years = qualifiers.find((each) => each.kind === "experience")?.years;
  if (facet === "pay" && isOwn && named.has("experience") && years !== undefined) return answerPay(turn, { years });
  return facet === "pay" && isOwn && isPartTime(qualifiers) && named.has("working-time")
    ? answerPay(turn, { isPartTime: true })
    : undefined;
}

/** The answer just given holds for a level too, where none of its own is known; it is not said twice. */
function sayHoldsToo(turn: Turn, { named }: Completed, topic: Topic): Outcome | undefined {
  const isSame = lastTopic(turn)?.id === topic.id && (named.has("level") || named.has("experience"));
  return isSame ? answerInOwnWords(turn, { text: localize(turn, "holds-too"), topic }) : undefined;
}

function isPartTime(qualifiers: readonly Qualifier[]): boolean {
  return qualifiers.some((each) => each.kind === "working-time" && each.workingTime === "part-time");
}

/** Answers what is known for Sweden as a whole, after a sentence that says so. */
function answerBefore(turn: Turn, subject: Subject, facet: Facet, before: string): Outcome | undefined {
  const nearest = turn.index.findNearest(subject, facet);
  const topic = nearest?.hasFacet ? turn.content.topics.get(nearest.topic) : undefined;
  if (topic === undefined) return undefined;
  const answered = answerTopics(turn, [topic], 1);
  const [first, ...rest] = answered.replies;
  return { ...answered, replies: [{ ...first!, text: `${before}\n\n${first!.text}` }, ...rest] };
}

/** Of topics that answer a part of the facet, the one for the level that is asked about comes first. */
function findOwner(turn: Turn, { subject, facet, qualifiers, named }: Completed): Topic | undefined {
  const owners = turn.index.list(subject, facet).flatMap(({ topic: id, isWhole }) => {
    const topic = turn.content.topics.get(id);
    // A topic about something else that mentions it does not answer it.
    return topic !== undefined && (isWhole || topic.about[0]?.subject === subject) ? [topic] : [];
  });
  const level = qualifiers.find((each) => each.kind === "level")?.level;
  // Where a circumstance is named, the words tell which part is meant: "and on part time?"
  const ids = new Set(owners.map(({ id }) => id));
  const ranked = named.size > 0 && owners.length > 1 ? turn.classifier.rank(turn.message.text, ids).matches : [];
  const likeliest = ranked.find(({ confidence }) => confidence >= DECISION.nearFrom);
  const exact = owners.find(({ figures }) => figures.length === 1 && figures[0] === level);
  const isTold = facet === "definition" || facet === "tasks";
  const nearest = isTold ? turn.index.findNearest(subject, facet) : undefined;
  return (
    exact ??
    (likeliest && turn.content.topics.get(likeliest.topic)) ??
    owners[0] ??
    (nearest?.subject === subject ? turn.content.topics.get(nearest.topic) : undefined)
  );
}
