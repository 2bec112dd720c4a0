import type { SalaryBand, Topic } from "../../content/model/content.ts";
import { formatBand } from "../../languages/format-money.ts";
import type { Qualifier } from "../../understanding/reading/reading.ts";
import { namePlace, nameYears } from "../facts/describe-facts.ts";
import { levelOfYears } from "../facts/level.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { localize } from "../wording/localize.ts";
import { answerInOwnWords } from "../wording/own-answer.ts";

/** What the pay is asked for. */
export type PayCase = {
  readonly level?: string;
  readonly years?: number;
  /** Id of a place of the geography. */
  readonly place?: string;
  readonly isPartTime?: boolean;
};

/** Pay bands of the role, and the topic that has them. */
export type PayBands = { readonly junior: SalaryBand; readonly senior: SalaryBand; readonly topic: Topic };

/** Finds the bands of the role; `undefined` for a content without them. */
export function findBands({ content, index }: Pick<Turn, "content" | "index">): PayBands | undefined {
  const topic = content.topics.get(index.find("role", "pay")?.topic ?? "");
  const salaries = topic && content.roles.get(topic.role)?.salaries;
  const junior = salaries?.find(({ level }) => level === "junior");
  const senior = salaries?.find(({ level }) => level === "senior");
  return topic && junior && senior && { junior, senior, topic };
}

/** Formats both bands as placeholders. */
export function toPlaceholders({ junior, senior }: PayBands, { language }: Turn) {
  return { junior: formatBand(junior, language), senior: formatBand(senior, language) };
}

/** Answers which pay goes with a level, a number of years, a place or part time, each with why. */
export function answerPay(
  turn: Turn,
  asked: PayCase & { readonly qualifiers?: readonly Qualifier[] },
): Outcome | undefined {
  const bands = findBands(turn);
  if (bands === undefined) return undefined;
  const values = toPlaceholders(bands, turn);
  const { place, isPartTime, years, level } = asked;
  const next = ["salary-guide", "salary-negotiation", "salary-factors"];
  if (place !== undefined && level === undefined) return answerPlace(turn, bands, place);
  if (isPartTime) {
    const hours = turn.index.list("role", "hours").map(({ topic }) => topic);
    const text = localize(turn, "pay-part-time", values);
    return answerInOwnWords(turn, { text, topic: bands.topic, next: hours, gap: { subject: "role", facet: "pay" } });
  }
  if (years !== undefined && level === undefined && place === undefined) return answerYears(turn, bands, years);
  const text = sayPay(turn, { ...(level !== undefined && { level }), ...(years !== undefined && { years }) });
  if (text === undefined) return undefined;
  const before = place === undefined ? "" : `${localize(turn, "offer-place", { place: namePlace(turn, place) })} `;
  return answerInOwnWords(turn, { text: `${before}${text}`, topic: bands.topic, next });
}

/** Topic that says what is known of pay by years. */
const BY_YEARS = "salary-by-experience";

/** The band that goes with years draws no line in them, so what is known of years follows. */
function answerYears(turn: Turn, bands: PayBands, years: number): Outcome | undefined {
  const band = sayPay(turn, { years });
  const topic = turn.content.topics.get(BY_YEARS);
  const text = [band, topic?.lead[turn.language]].filter((part) => part !== undefined).join("\n\n");
  const next = ["salary-guide", "salary-negotiation", "salary-factors"];
  return band === undefined ? undefined : answerInOwnWords(turn, { text, topic: topic ?? bands.topic, next });
}

/** Says which band goes with a level or a number of years; `undefined` where neither is known. */
function sayPay(turn: Turn, { level, years }: Pick<PayCase, "level" | "years">): string | undefined {
  const bands = findBands(turn);
  if (bands === undefined) return undefined;
  const values = toPlaceholders(bands, turn);
  if (years !== undefined)
    return localize(turn, `pay-by-years-${levelOfYears(years)!}`, { ...values, years: nameYears(turn, years) });
  switch (level) {
    case "junior":
    case "mid":
    case "senior":
    case "lead":
      return localize(turn, `pay-as-${level}`, values);
    case undefined:
    default:
      return undefined;
  }
}

/** The figure for a place is one that an answer about pay gives for it, by its name or that of its region. */
function answerPlace(turn: Turn, bands: PayBands, id: string): Outcome {
  const { content, index, language } = turn;
  const place = content.geography.places.find((each) => each.id === id);
  const text = localize(turn, "pay-in-place", { ...toPlaceholders(bands, turn), place: namePlace(turn, id) });
  const names = [id, place?.region ?? id].map((each) =>
    namePlace(turn, each)
      .replace(/ län$|s län$/u, "")
      .toLowerCase(),
  );
  const told = [...index.list("place", "pay"), ...index.list("role", "pay")].flatMap(({ topic }) => {
    const known = content.topics.get(topic);
    const sentence = known && findSentence(known.answer[language], names);
    return known && sentence ? [{ topic: known, sentence }] : [];
  })[0];
  if (told === undefined)
    return answerInOwnWords(turn, { text, topic: bands.topic, gap: { subject: "place", facet: "pay" } });
  const next = ["salary-factors"];
  return answerInOwnWords(turn, { text: `${text} ${told.sentence}`, topic: told.topic, next });
}

function findSentence(answer: string, names: readonly string[]): string | undefined {
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(answer)];
  const found = sentences.find(({ segment }) =>
    names.some((name) => name !== "" && segment.toLowerCase().includes(name)),
  );
  return found?.segment.trim();
}
