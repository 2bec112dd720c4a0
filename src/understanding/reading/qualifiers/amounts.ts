import type { Period } from "../reading.ts";
import type { WordBook } from "../word-book.ts";
import { findNumbers } from "./numbers.ts";
import type { FindQualifiers } from "./qualifier-search.ts";

/** Words around an amount within which its period is said. */
const REACH = 5;
/** Bare numbers below this are no pay. */
const MIN_BARE_AMOUNT = 10_000;
const MAX_BARE_AMOUNT = 3_000_000;
/** A bare amount of kronor below this is a month's pay, and a year's from the next on. */
const MAX_MONTHLY = 150_000;
const MIN_YEARLY = 180_000;

/** Creates the search for amounts of money with currency and period: "38 000 kr i månaden", "38k", "500 an hour". */
export function createAmountSearch(book: WordBook): FindQualifiers {
  const periods = book.matcher<Period>(({ qualifiers }) => qualifiers.periods);
  const currencies = book.matcher<string>(({ qualifiers }) => qualifiers.currencies);
  const words = book.matcher<"thousands" | "offers">(({ qualifiers: { thousands, offers } }) => ({
    thousands,
    offers,
  }));

  return (tokens) => {
    const isOffer = words.find(tokens).some(({ value }) => value === "offers");
    const thousands = new Set(
      words.find(tokens).flatMap(({ value, positions }) => (value === "thousands" ? positions : [])),
    );
    const coins = new Map(currencies.find(tokens).map(({ value, positions }) => [positions[0]!, value]));
    const terms = new Map(
      periods.find(tokens).flatMap(({ value, positions }) => positions.map((each) => [each, value] as const)),
    );
    return findNumbers(tokens).flatMap(({ value, unit, positions }) => {
      let last = positions.at(-1)!;
      const isThousands = UNITS.has(unit) || (unit === "" && thousands.has(last + 1));
      if (isThousands && unit === "") last += 1;
      const amount = isThousands ? value * 1000 : value;
      const currency = coins.get(last + 1);
      const told = nearest(terms, last + 1);
      const isBare = currency === undefined && !isThousands;
      const isPay = amount >= MIN_BARE_AMOUNT && amount <= MAX_BARE_AMOUNT;
      if (
        isBare &&
        !(isPay && (isOffer || told !== undefined || positions.length > 1)) &&
        !(told === "hour" && isOffer)
      )
        return [];
      const period = told ?? (isPay ? guessPeriod(amount) : undefined);
      const qualifier = {
        kind: "amount" as const,
        amount,
        ...(currency !== undefined && { currency }),
        ...(period !== undefined && { period }),
      };
      return [{ qualifier, positions: [...positions, last] }];
    });
  };
}

const UNITS: ReadonlySet<string> = new Set(["k", "tkr"]);

function nearest(terms: ReadonlyMap<number, Period>, from: number): Period | undefined {
  for (let step = 0; step <= REACH; step++) {
    const period = terms.get(from + step) ?? (step > 0 ? terms.get(from - step) : undefined);
    if (period !== undefined) return period;
  }
  return undefined;
}

function guessPeriod(amount: number): Period | undefined {
  if (amount <= MAX_MONTHLY) return "month";
  return amount >= MIN_YEARLY ? "year" : undefined;
}
