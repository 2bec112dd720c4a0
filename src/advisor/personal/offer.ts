import type { SalaryBand } from "../../content/model/content.ts";
import { formatAmount, formatBand } from "../../languages/format-money.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { OFFER } from "../../understanding/tuning.ts";
import { namePlace, nameYears } from "../facts/describe-facts.ts";
import { levelOfYears } from "../facts/level.ts";
import type { Offer } from "../model/facts.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { localize } from "../wording/localize.ts";
import { answerInOwnWords } from "../wording/own-answer.ts";
import { findBands, toPlaceholders, type PayBands, type PayCase } from "./pay.ts";

const MONTHS = 12;

/** Compares an amount of pay with the average for the level, or for both where it is not known. */
export function answerOffer(
  turn: Turn,
  offer: Offer,
  { level, years, place: town }: Pick<PayCase, "level" | "years" | "place">,
): Outcome | undefined {
  const bands = findBands(turn);
  if (bands === undefined) return undefined;
  const values = toPlaceholders(bands, turn);
  const say = (text: string) =>
    answerInOwnWords(turn, {
      text,
      topic: bands.topic,
      next: ["salary-negotiation", "salary-guide", "salary-factors"],
    });
  if (offer.currency !== undefined && offer.currency !== bands.junior.currency)
    return say(localize(turn, "offer-currency", values));
  if (offer.period === "hour") return say(localize(turn, "offer-hourly", values));
  const amount = offer.period === "year" ? Math.round(offer.amount / MONTHS) : offer.amount;
  const written = formatAmount(offer.amount, bands.junior.currency, turn.language);
  if (offer.period === undefined || amount < OFFER.least || amount > OFFER.most)
    return say(localize(turn, "offer-unclear", { amount: written }));
  const monthly = monthlyOf(turn, amount, bands);
  const before =
    offer.period === "year" ? `${localize(turn, "offer-yearly", { yearly: written, amount: monthly })} ` : "";
  const compared = compare(turn, bands, amount, {
    level: level ?? levelOfYears(years),
    ...(years !== undefined && { years }),
  });
  const after = town === undefined ? "" : ` ${localize(turn, "offer-place", { place: namePlace(turn, town) })}`;
  return say(before + compared + after);
}

function compare(
  turn: Turn,
  bands: PayBands,
  amount: number,
  { level, years }: { readonly level: string | undefined; readonly years?: number },
): string {
  const { junior, senior } = bands;
  const written = monthlyOf(turn, amount, bands);
  if (level === "junior" || level === "senior" || level === "lead") {
    const band = level === "junior" ? junior : senior;
    const values = {
      amount: written,
      band: formatBand(band, turn.language),
      group: localize(turn, level === "junior" ? "group-junior" : "group-senior"),
      difference: differenceOf(turn, band, amount),
    };
    if (amount < band.minimum) return localize(turn, "offer-below", values);
    if (amount > band.maximum) return localize(turn, "offer-above", values);
    const half = amount < (band.minimum + band.maximum) / 2 ? "offer-low-half" : "offer-high-half";
    return localize(turn, "offer-within", { ...values, part: localize(turn, half) });
  }
  const key = level === "mid" && years !== undefined ? "offer-mid" : "offer-both";
  return localize(turn, key, {
    ...toPlaceholders(bands, turn),
    ...(key === "offer-mid" && { years: nameYears(turn, years!) }),
    amount: written,
    "in-junior": place(turn, junior, amount),
    "in-senior": place(turn, senior, amount),
  });
}

function place(turn: Turn, band: SalaryBand, amount: number): string {
  const difference = differenceOf(turn, band, amount);
  if (amount < band.minimum) return localize(turn, "offer-is-below", { difference });
  return amount > band.maximum ? localize(turn, "offer-is-above", { difference }) : localize(turn, "offer-is-within");
}

function differenceOf({ language }: Turn, { minimum, maximum, currency }: SalaryBand, amount: number): string {
  return formatAmount(amount < minimum ? minimum - amount : Math.max(0, amount - maximum), currency, language);
}

function monthlyOf({ language }: Turn, amount: number, { junior }: PayBands): string {
  const { periods } = LANGUAGE_DATA[language].money;
  return `${formatAmount(amount, junior.currency, language)} ${periods.month}`;
}
