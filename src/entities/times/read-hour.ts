import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf, anyWordOf } from "../../text/word-pattern.ts";
import { readNumberWord } from "../read-number.ts";

/** Matches an hour with minutes and half of the day: `8`, `8:00`, `8.30`, `8 pm`. Phrases have a blank for the colon. */
const TIME = /(?<![\d.:])(?<hour>\d{1,2})(?:[:. ](?<minutes>\d{2}))?(?!\d)(?:\s*(?<half>[ap])\.?\s?m\b)?/giu;

/** Matches words for hours that are not whole: "half past eight", "halv åtta". */
const IN_PARTS = new RegExp(anyWordOf(inAllLanguages(({ hours }) => hours.inParts)), "iu");

/** Hours with a name. */
const NAMED = inAllLanguages(({ hours }) =>
  hours.named.map(({ hour, names }) => ({ hour, name: new RegExp(anyWordOf(names), "iu") })),
);

/** Matches an hour in a longer message, after a leading word. */
const LED_TIME = new RegExp(
  `(?<=^|\\s)${anyOf(inAllLanguages(({ hours }) => hours.leading))}` +
    String.raw`\s+(?<time>\d{1,2}(?:[:.]00)?(?![\d:.]*\d)(?:\s*[ap]\.?m\b)?)`,
  "giu",
);

/** Matches an hour as a word at the end of a clause, after a leading word: "at nine", "klockan åtta". */
const LED_WORD = new RegExp(
  `(?<=^|\\s)${anyOf(inAllLanguages(({ hours }) => hours.leading))}` + String.raw`\s+(?<time>\p{L}+)\s*(?=$|[,.!?;])`,
  "giu",
);

/** Reads a whole hour of the day, 0 to 23, from "8", "kl 8", "8:00", "at eight", "8 pm" or "noon". */
export function readHour(text: string): number | undefined {
  if (IN_PARTS.test(text)) return undefined;
  const times = [...text.matchAll(TIME)];
  const [time] = times;
  if (time === undefined) return NAMED.find(({ name }) => name.test(text))?.hour ?? readNumberWord(text);
  const { hour, minutes = "00", half } = time.groups ?? {};
  return times.length === 1 && minutes === "00" ? toHour(Number(hour), half?.toLowerCase()) : undefined;
}

/** Finds the hour that a longer message names after "at" or "kl". */
export function findHour(text: string): number | undefined {
  const [only, another] = [...text.matchAll(LED_TIME), ...text.matchAll(LED_WORD)];
  return another === undefined ? readHour(only?.groups?.["time"] ?? "") : undefined;
}

/** Converts an hour to 0 to 23. @param half `a` before noon, `p` after it; absent for a 24-hour clock. */
function toHour(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  return hour >= 1 && hour <= 12 ? (hour % 12) + (half === "p" ? 12 : 0) : undefined;
}
