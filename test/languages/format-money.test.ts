import { expect, test } from "vitest";
import { formatAmount, formatBand } from "../../src/languages/format-money.ts";

const BAND = { minimum: 35000, maximum: 45000, currency: "SEK", period: "month" } as const;

test.each([
  ["en", BAND, "SEK 35,000–45,000 a month"],
  ["sv", BAND, "35 000–45 000 kronor i månaden"],
  ["en", { ...BAND, currency: "EUR", period: "year" }, "EUR 35,000–45,000 a year"],
  ["sv", { ...BAND, currency: "EUR", period: "year" }, "35 000–45 000 EUR om året"],
  ["en", { ...BAND, minimum: 187.5, maximum: 1250, period: "hour" }, "SEK 187.50–1,250 an hour"],
  ["sv", { ...BAND, minimum: 187.5, maximum: 1250, period: "hour" }, "187,50–1 250 kronor i timmen"],
  ["en", { ...BAND, minimum: 45000 }, "SEK 45,000 a month"],
] as const)("a band is said in %s", (language, band, said) => {
  expect(formatBand(band, language)).toBe(said);
});

test("an amount of over a million has commas between its thousands in English, plain spaces in Swedish", () => {
  expect(formatAmount(1234567, "SEK", "en")).toBe("SEK 1,234,567");
  expect(formatAmount(1234567, "SEK", "sv")).toBe("1 234 567 kronor");
});
