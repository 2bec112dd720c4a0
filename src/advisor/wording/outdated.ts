import type { SourcedFact, Topic } from "../../content/model/content.ts";
import { isPast } from "../../text/iso-day.ts";
import type { WordingContext } from "../model/turn.ts";
import { localize } from "./localize.ts";
import { factsOf, listFigures, type SourcedPart, UNDATED } from "./sources.ts";

/**
 * Says in one sentence which figures of a part of answers are past their last valid day; empty where there are none. A statistic
 * stays true of its year, so only rules and amounts are said to have applied until a day.
 */
export function outdatedNote(context: WordingContext, topics: readonly Topic[], part: SourcedPart | "more"): string[] {
  return outdatedOf(context, [...new Set(topics.flatMap((topic) => findOld(context, topic, part)))]);
}

/** Says the same of those of some figures that are past their last valid day. */
export function outdatedFacts(context: WordingContext, facts: readonly SourcedFact[]): string[] {
  return outdatedOf(
    context,
    facts.filter(({ validUntil }) => isPast(validUntil, context.today)),
  );
}

function outdatedOf(context: WordingContext, old: readonly SourcedFact[]): string[] {
  const [first] = old;
  if (first === undefined) return [];
  if (old.every((fact) => isRule(fact) && fact.validUntil === first.validUntil))
    return ofRules(context, old, "outdated");
  const what = [...ofStatistics(context, old.filter(isStatistic)), ...ofRules(context, old.filter(isRule))];
  return [localize(context, "outdated-several", { what: what.join("; ") })];
}

function findOld(
  { content, language, today }: WordingContext,
  topic: Topic,
  part: SourcedPart | "more",
): SourcedFact[] {
  const said = part === "more" ? topic.more?.[language] : undefined;
  return factsOf(content, topic, part === "more" ? "whole" : part, language).filter(
    (fact) => isPast(fact.validUntil, today) && (said === undefined || said.includes(fact.text[language])),
  );
}

function isStatistic({ statistic, measured }: SourcedFact): boolean {
  return statistic !== undefined || measured === true;
}

function isRule(fact: SourcedFact): boolean {
  return !isStatistic(fact);
}

function ofStatistics(context: WordingContext, facts: readonly SourcedFact[]): string[] {
  if (facts.length === 0) return [];
  const list = new Intl.ListFormat(context.language);
  const years = Map.groupBy(facts, (fact) => findUnsaidYear(fact, fact.text[context.language]));
  const figures = [...years].flatMap(([year, group]) => {
    const texts = [...new Set(group.map(({ text }) => text[context.language]))];
    return year === "" ? texts : [localize(context, "outdated-from", { figures: list.format(texts), year })];
  });
  return [localize(context, "outdated-newer", { figures: list.format(figures) })];
}

/** Returns the year of a figure; empty where its text has it, or where it is unknown. */
function findUnsaidYear({ year }: SourcedFact, text: string): string {
  return year === UNDATED || text.includes(year) ? "" : year;
}

function ofRules(
  context: WordingContext,
  facts: readonly SourcedFact[],
  key: "outdated" | "outdated-until" = "outdated-until",
): string[] {
  return [...Map.groupBy(facts, ({ validUntil }) => validUntil ?? "")].map(([date, group]) =>
    localize(context, key, { figures: listFigures(group, context.language), date }),
  );
}
