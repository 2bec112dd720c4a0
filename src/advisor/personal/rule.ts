import { SMALL_TALK } from "../../content/model/content.ts";
import type { Facet, Subject } from "../../languages/model/reading.ts";
import { completeReading } from "../ellipsis/complete-reading.ts";
import { toCircumstances, type Circumstances } from "../facts/read-facts.ts";
import type { Facts } from "../model/facts.ts";
import type { Outcome, Rule, Turn } from "../model/turn.ts";
import { toVerdict } from "../../understanding/confidence/verdict.ts";
import { AGES, DECISION, ELLIPSIS, PERSONAL, READING } from "../../understanding/tuning.ts";
import { answerAge, answerEducation, answerPermit } from "./circumstances.ts";
import { keepOffer, readBareAmount } from "./bare-amount.ts";
import { answerOffer } from "./offer.ts";
import { answerPay } from "./pay.ts";
import { toldNow } from "./told-now.ts";
import { acknowledge } from "./statement.ts";

/**
 * Answers a message about the visitor's own case by what they say and have told: an offer against the average of their level,
 * years by the band they belong to, a citizenship by its permit rule. A statement alone is acknowledged.
 */
export const personalRule: Rule = (turn) => {
  const { reading, message, session } = turn;
  if (message.value !== undefined || reading.trouble?.isSure === true) return undefined;
  if (asksForFlow(turn)) return undefined;
  const said = toCircumstances(reading.qualifiers);
  const known = toKnown(session.facts);
  const told = toldNow(turn);
  const isStatement = Object.keys(told).length > 0 && isStating(turn) && !hasTopicOfItsOwn(turn, told);
  return (
    answerBareAmount(turn, known) ??
    answerAboutOffer(turn, said, known) ??
    answerAboutPay(turn, said, known) ??
    answerAboutPermit(turn, said, known) ??
    (isStatement ? acknowledge(turn, told) : reading.acts.includes("declines") ? undefined : answerAboutWay(turn, said))
  );
};

/** "I'm a nurse and want to become a developer" tells something and is about a topic. */
function hasTopicOfItsOwn(turn: Turn, told: Facts): boolean {
  const { reading, classifier, content, message } = turn;
  const { unread } = reading.leaning;
  const verdict = toVerdict(classifier.rank(message.text));
  const topic = verdict.kind === "answer" ? content.topics.get(verdict.topic) : undefined;
  if (verdict.kind !== "answer" || topic === undefined || topic.role === SMALL_TALK) return false;
  // A skill or a role alone says little about what somebody wants to know.
  if (Object.keys(told).every((name) => SAYS_LITTLE.has(name))) return true;
  if (unread === 0 && !OF_A_WAY.has(facetOf(turn) ?? "pay")) return false;
  // What is said of age is said to those who are past school.
  if (told.age !== undefined && told.age.value <= AGES.youngUpTo && unread <= PERSONAL.maxUnread) return false;
  return verdict.confidence >= DECISION.standsAloneFrom;
}

const SAYS_LITTLE: ReadonlySet<string> = new Set(["role", "skills", "languages"]);

/** A clear wish for a guide, with what it needs to know, starts the guide: "I'm a junior, help me work out my salary". */
function asksForFlow({ reading, classifier, content, message }: Turn): boolean {
  if (reading.acts.includes("question") || reading.leaning.unread === 0) return false;
  const verdict = toVerdict(classifier.rank(message.text));
  return verdict.kind === "answer" && content.flows.has(verdict.topic);
}

function answerBareAmount(turn: Turn, known: Circumstances): Outcome | undefined {
  const offer = readBareAmount(turn);
  const outcome = offer && answerOffer(turn, offer, rankOf(known));
  return outcome && { ...outcome, session: keepOffer(outcome.session, offer, turn.requestContext.now) };
}

function answerAboutOffer(turn: Turn, said: Circumstances, known: Circumstances): Outcome | undefined {
  const { reading, session } = turn;
  const completed = completeReading(reading, session.focus);
  const before = completed && toCircumstances(completed.qualifiers);
  const offer = said.offer ?? (completed?.facet === "pay" ? before?.offer : undefined);
  if (offer === undefined || !isOwnSubject(subjectOf(turn))) return undefined;
  const facet = facetOf(turn) ?? "pay";
  if (facet !== "pay" && !(facet === "hours" && offer.period === "hour")) return undefined;
  const told = toCircumstances(reading.told.qualifiers).offer;
  const isJudged =
    reading.told.isJudging || (reading.shape === "yes-no" && reading.leaning.unread <= PERSONAL.maxUnread);
  // "Got an offer!! 36 500 a month" says in two sentences what it tells.
  const isOwn = told !== undefined || (reading.told.isFirstPerson && reading.leaning.unread <= PERSONAL.maxUnread);
  const isStated = isOwn && !reading.acts.includes("question");
  if (reading.shape === "how-much" || !(isJudged || isStated || completed !== undefined)) return undefined;
  // Pay elsewhere is not the visitor's own case.
  if (offer.currency !== undefined && offer.currency !== "SEK" && told === undefined && reading.leaning.unread > 1)
    return undefined;
  const rank = rankOf(said, before ?? {}, known);
  return answerOffer(turn, offer, { ...rank, ...(said.town !== undefined && { place: said.town }) });
}

function answerAboutPay(turn: Turn, said: Circumstances, known: Circumstances): Outcome | undefined {
  const { reading } = turn;
  if (facetOf(turn) !== "pay" || said.offer !== undefined || !isOwnSubject(subjectOf(turn))) return undefined;
  const { unread, words } = reading.leaning;
  if (unread > PERSONAL.maxUnread && words <= READING.shortWords) return undefined;
  if (said.years !== undefined && !isElsewhere(turn)) return answerPay(turn, { years: said.years });
  const isOwn = reading.told.isFirstPerson || reading.leaning.isPointing;
  if (said.level !== undefined || !isOwn || said.town !== undefined || subjectOf(turn) !== undefined) return undefined;
  return answerPay(turn, rankOf(said, {}, known));
}

function answerAboutPermit(turn: Turn, said: Circumstances, known: Circumstances): Outcome | undefined {
  const { reading, session } = turn;
  const subject = subjectOf(turn) ?? completeReading(reading, session.focus)?.subject;
  const facet = facetOf(turn);
  if (subject !== "permit" || (facet !== undefined && facet !== "requirements" && facet !== "how-to")) return undefined;
  const own = reading.told.isFirstPerson ? known.citizenship : undefined;
  const citizenship = said.citizenship ?? own;
  return citizenship === undefined ? undefined : answerPermit(turn, citizenship);
}

/** Years in another job are no experience of this one. */
function isElsewhere({ reading }: Turn): boolean {
  return reading.told.entities.some(({ subject }) => subject === "other-role");
}

/** Facets to which an age or an education is an answer. */
const OF_A_WAY: ReadonlySet<Facet> = new Set(["when", "hours", "how-to", "requirements", "reason"]);

function answerAboutWay(turn: Turn, said: Circumstances): Outcome | undefined {
  const { reading } = turn;
  const facet = facetOf(turn);
  const told = toCircumstances(reading.told.qualifiers);
  if (reading.leaning.unread > PERSONAL.maxUnread || (facet !== undefined && !OF_A_WAY.has(facet))) return undefined;
  if (told.age !== undefined && isOwnSubject(subjectOf(turn))) return answerAge(turn, told.age, told.education);
  const isAboutEntry = facet === "requirements" || facet === "how-to" || reading.told.isJudging;
  const isHere = said.citizenship === undefined && !reading.qualifiers.some(({ kind }) => kind === "country");
  return told.education !== undefined && isAboutEntry && isHere && isEntrySubject(subjectOf(turn))
    ? answerEducation(turn, told.education)
    : undefined;
}

/** What is said counts before the question before it, and that before what was told earlier. */
function rankOf(...from: readonly Circumstances[]): Pick<Circumstances, "level" | "years"> {
  const found = from.find(({ level, years }) => level !== undefined || years !== undefined);
  return {
    ...(found?.level !== undefined && { level: found.level }),
    ...(found?.years !== undefined && found.level === undefined && { years: found.years }),
  };
}

function toKnown(facts: Facts = {}): Circumstances {
  const { answers: _, ...named } = facts;
  return Object.fromEntries(Object.entries(named).map(([name, { value }]) => [name, value]));
}

/** A message that begins by telling and asks nothing; "have" inside a list of facts opens no question. */
function isStating({ reading: { acts, talk, told, shape }, message: { text } }: Turn): boolean {
  const isAsking = acts.includes("question") && (text.includes("?") || !told.isFirst || shape !== "yes-no");
  return !isAsking && !acts.includes("asks") && talk.length === 0;
}

function facetOf({ reading: { facets } }: Turn): Facet | undefined {
  const [best] = facets;
  return best !== undefined && best.weight >= READING.likely ? best.value : undefined;
}

/** What the message is about, besides skills, places and paths that are facts about the writer. */
function subjectOf({ reading: { subjects, told, facets, leaning } }: Turn): Subject | undefined {
  // What a long message names along the way is not what its question is about.
  const from = leaning.words > READING.shortWords ? ELLIPSIS.subjectOfLongFrom : ELLIPSIS.subjectFrom;
  const isEducated = told.qualifiers.some(({ kind }) => kind === "education") && facets[0]?.value === "pay";
  return subjects.find(
    ({ value, weight }) =>
      weight >= from &&
      !CIRCUMSTANCES.has(value) &&
      !(isEducated && (value === "university" || value === "vocational")),
  )?.value;
}

const CIRCUMSTANCES: ReadonlySet<Subject> = new Set(["skill", "place", "employer"]);

function isOwnSubject(subject: Subject | undefined): boolean {
  return subject === undefined || subject === "role" || subject === "backend-engineer";
}

function isEntrySubject(subject: Subject | undefined): boolean {
  return isOwnSubject(subject) || subject === "university" || subject === "vocational";
}
