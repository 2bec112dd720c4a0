import { FACTS, type FactName } from "../../content/model/facts.ts";
import type { CatalogueKey } from "../../content/model/content.ts";
import { formatAmount, formatNumber } from "../../languages/format-money.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import type { Facts, Offer } from "../model/facts.ts";
import type { Turn } from "../model/turn.ts";
import { nameValue as nameSlotValue } from "../slots/held.ts";
import { localize, type CatalogueContext } from "../wording/localize.ts";

/** Describes facts in words, one each: `experience: 6 years of experience`; those of a flow by its own titles. */
export function describeFacts(turn: Turn, facts: Facts = turn.session.facts ?? {}): string[] {
  return [...FACTS.flatMap((name) => describeFact(turn, facts, name)), ...describeAnswers(turn, facts)];
}

/** Describes one fact; empty where it is not known. */
export function describeFact(turn: Turn, facts: Facts, name: FactName): string[] {
  const value = nameValue(turn, facts, name);
  return value === undefined ? [] : [localize(turn, `fact-${name}`, { value })];
}

/** Names a number of years of experience: `6 years of experience`. */
export function nameYears(context: CatalogueContext, years: number): string {
  return years === 1
    ? localize(context, "personal-year")
    : localize(context, "personal-years", { count: formatNumber(years, context.language) });
}

/** Names the place of the geography with an id. */
export function namePlace({ content, language }: CatalogueContext, id: string): string {
  return content.geography.places.find((place) => place.id === id)?.name[language] ?? "";
}

function nameValue(turn: Turn, facts: Facts, name: FactName): string | undefined {
  const { content, language } = turn;
  switch (name) {
    case "years":
      return facts.years && nameYears(turn, facts.years.value);
    case "age":
      return facts.age && `${facts.age.value}`;
    case "town":
      return facts.town && namePlace(turn, facts.town.value);
    case "offer":
      return facts.offer && nameOffer(turn, facts.offer.value);
    case "skills":
      return facts.skills?.value
        .map((id) => content.skills.find((skill) => skill.id === id)?.title[language] ?? id)
        .join(", ");
    case "languages":
      return facts.languages && nameLanguages(turn, facts.languages.value);
    case "role":
      return facts.role && nameRole(turn, facts.role.value);
    case "level":
    case "education":
    case "citizenship": {
      const value = facts[name]?.value;
      return value === undefined ? undefined : (nameByFlow(turn, name, value) ?? nameByKey(turn, name, value));
    }
  }
}

/** Names an amount of pay with its period: `SEK 38,000 a month`. */
function nameOffer({ language }: CatalogueContext, { amount, currency = "SEK", period = "month" }: Offer): string {
  return `${formatAmount(amount, currency, language)} ${LANGUAGE_DATA[language].money.periods[period]}`;
}

function nameLanguages(turn: Turn, spoken: Readonly<Record<string, string>>): string {
  const names = new Intl.DisplayNames(turn.language, { type: "language" });
  return Object.entries(spoken)
    .map(([code, fluency]) =>
      fluency === "" ? names.of(code) : `${names.of(code)} (${nameByKey(turn, "fluency", fluency)})`,
    )
    .join(", ");
}

/** A role is named by the topic that defines it. */
function nameRole(turn: Turn, subject: string): string {
  const { content, language } = turn;
  const topic = [...content.topics.values()].find(({ about }) =>
    about.some((each) => each.subject === subject && each.facets.includes("definition")),
  );
  return topic?.title[language] ?? localize(turn, "role-other");
}

/** An answer that the visitor pressed is named as the button was. */
function nameByFlow({ content, language }: Turn, name: FactName, value: string): string | undefined {
  for (const { slots } of content.flows.values()) {
    for (const slot of slots.values()) {
      if (slot.fact !== name || slot.type !== "choice") continue;
      const option = slot.options.find(({ id }) => id === value);
      if (option !== undefined) return option.title[language];
    }
  }
  return undefined;
}

function nameByKey(turn: Turn, prefix: string, value: string): string | undefined {
  const key = `${prefix}-${value}` as CatalogueKey;
  return Object.hasOwn(turn.content.catalogue, key) ? localize(turn, key) : undefined;
}

/** Describes the answers that are no fact of the list, by the title of the first flow that has such a slot. */
function describeAnswers(turn: Turn, { answers = {} }: Facts): string[] {
  return Object.entries(answers).flatMap(([name, { value }]) => {
    for (const { slots } of turn.content.flows.values()) {
      const slot = slots.get(name);
      if (slot?.remember) return [`${slot.title[turn.language]}: ${nameSlotValue(turn, slot, value)}`];
    }
    return [];
  });
}
