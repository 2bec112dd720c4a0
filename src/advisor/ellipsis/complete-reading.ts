import type { Facet, Subject } from "../../languages/model/reading.ts";
import type { Qualifier, Reading } from "../../understanding/reading/reading.ts";
import { isSensible } from "../../understanding/topics/sensible.ts";
import { ELLIPSIS, READING } from "../../understanding/tuning.ts";
import type { ConversationFocus } from "../model/focus.ts";

/** What an incomplete message asks, once completed from the focus. */
export type Completed = {
  readonly subject: Subject;
  readonly facet: Facet;
  /** Circumstances of this question and, where it says nothing else, of the one before. */
  readonly qualifiers: readonly Qualifier[];
  /** Kinds of circumstances that the message itself names. */
  readonly named: ReadonlySet<Qualifier["kind"]>;
};

/**
 * Completes a message that leaves out its subject or its facet, by what was spoken of last: after a permit "how long does it
 * take?" is about the permit, after pay "and in Göteborg?" is pay there. Returns `undefined` for a message with words of
 * its own, one that is complete, and one that tells something.
 */
export function completeReading(reading: Reading, focus: ConversationFocus | undefined): Completed | undefined {
  const { leaning, qualifiers, told, acts } = reading;
  const isLong = leaning.words > ELLIPSIS.maxWords || leaning.unread > 0;
  if (focus === undefined || isLong || told.qualifiers.length > 0 || acts.includes("asks")) return undefined;
  const facet = findFacet(reading);
  const subject = findSubject(reading);
  const own = qualifiers.filter(({ isExcluded, kind }) => !isExcluded && NARROWING.has(kind));
  const named = new Set(own.map(({ kind }) => kind));
  const isBrief = leaning.isOpened || leaning.words <= ELLIPSIS.maxBareWords;
  const kept = focus.qualifiers.filter(
    ({ kind }) => !named.has(kind) && !(named.has("experience") && kind === "level"),
  );
  const base = { qualifiers: [...own, ...kept], named };
  if (facet !== undefined) {
    if (subject !== undefined || facet === "reason" || !(isBrief || leaning.isPointing)) return undefined;
    const about = focus.subject;
    if (about === undefined || (about === "role" && own.length === 0) || !isSensible(about, facet)) return undefined;
    return { ...base, subject: about, facet };
  }
  if ((subject === undefined && own.length === 0) || !isBrief || focus.facet === undefined) return undefined;
  // Years or an amount narrow pay alone, and "am I senior?" asks something else.
  const isOfPay = [...named].every((kind) => kind === "experience" || kind === "amount");
  if (subject === undefined && isOfPay && focus.facet !== "pay") return undefined;
  if (subject === undefined && told.isFirstPerson && !leaning.isOpened) return undefined;
  const about = subject ?? focus.subject ?? "role";
  return isSensible(about, focus.facet) ? { ...base, subject: about, facet: focus.facet } : undefined;
}

/** Circumstances that a question can be narrowed by. */
const NARROWING: ReadonlySet<Qualifier["kind"]> = new Set([
  "level",
  "experience",
  "place",
  "country",
  "amount",
  "working-time",
]);

/** After "what about" a word of hours or a comparison names a circumstance, no facet: "part time", "same for architects". */
const NO_FACET_AFTER_OPENING: ReadonlySet<Facet> = new Set(["comparison", "definition", "how-to", "place", "tasks"]);

function findFacet({ facets, leaning, qualifiers }: Reading): Facet | undefined {
  const [best] = facets;
  if (best === undefined || best.weight < READING.likely) return undefined;
  const isPartTime = best.value === "hours" && qualifiers.some(({ kind }) => kind === "working-time");
  if (isPartTime && (leaning.isOpened || leaning.words <= ELLIPSIS.maxBareWords)) return undefined;
  const isWeak = best.weight < READING.strong || best.value === "comparison";
  const isOpening = leaning.isOpened && isWeak && NO_FACET_AFTER_OPENING.has(best.value);
  const isAmount =
    best.value === "pay" && best.weight <= READING.likely && qualifiers.some(({ kind }) => kind === "amount");
  return isOpening || isAmount ? undefined : best.value;
}

function findSubject({ subjects, qualifiers }: Reading): Subject | undefined {
  const named = subjects.filter(({ value, weight }) => weight >= ELLIPSIS.subjectFrom && value !== "place");
  // A town is a circumstance of what is asked.
  const [best] = qualifiers.length > 0 ? named.filter(({ value }) => value !== "skill" || named.length === 1) : named;
  return best?.value;
}
