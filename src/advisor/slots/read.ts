import type { Option, Slot, SlotValue } from "../../content/model/flow.ts";
import type { VisitorCommand } from "../../content/model/content.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";
import { findNamed, findOption } from "./read-choice.ts";
import { orList } from "../flows/text.ts";
import { localize } from "../wording/localize.ts";
import { toPlaceValue } from "../jobs/job-places.ts";
import { findPlaces } from "../../entities/places/find-places.ts";
import { findLanguageAsked, findPhrase, listPhrases, toPhrase } from "../../entities/phrases.ts";
import { readHour } from "../../entities/times/read-hour.ts";
import { readNumber } from "../../entities/read-number.ts";
import { findTimeZone, toTimeZone } from "../../entities/times/time-zones.ts";
import type { Turn } from "../model/turn.ts";

/** What a message answers to a question. */
export type Read =
  | { readonly kind: "value"; readonly value: SlotValue }
  /** It tries to answer; `say` tells what is wrong with it. */
  | { readonly kind: "invalid"; readonly say: string }
  | { readonly kind: "unclear" };

const UNCLEAR: Read = { kind: "unclear" };

/** Reads a message that is nothing but an answer: a title, a number in the list, a yes, a time zone or an address. */
export function readExactly(turn: Turn, slot: Slot, text = turn.message.text): SlotValue | undefined {
  const phrase = toPhrase(text);
  if (slot.type === "choice") return (findOption(slot.options, phrase) ?? findByPlace(turn, slot.options, phrase))?.id;
  if (slot.type === "time-zone") return toTimeZone(text);
  if (slot.type === "email") return EMAIL.exec(text)?.[0] === text.trim() ? text.trim() : undefined;
  if (slot.type === "language") return findLanguageAsked(turn.content, phrase, turn.language);
  return slot.type === "yes-no" ? readYesNo(turn, phrase) : undefined;
}

/** Reads an answer out of a message, whatever else it says. */
export function readAnswer(turn: Turn, slot: Slot, text = turn.message.text): Read {
  const exact = readExactly(turn, slot, text);
  if (exact !== undefined) return { kind: "value", value: exact };
  switch (slot.type) {
    case "choice":
      return readChoice(turn, slot.options, toPhrase(text));
    case "yes-no": {
      const value = firstYesNo(turn, toPhrase(text));
      return value === undefined ? UNCLEAR : { kind: "value", value };
    }
    case "number": {
      const value = readNumber(text);
      if (value === undefined) return UNCLEAR;
      if (value >= slot.min && value <= slot.max) return { kind: "value", value };
      return { kind: "invalid", say: localize(turn, "flow-number", { min: `${slot.min}`, max: `${slot.max}` }) };
    }
    case "email": {
      const [address] = EMAIL.exec(text) ?? [];
      if (address !== undefined) return { kind: "value", value: address };
      return text.includes("@") ? { kind: "invalid", say: localize(turn, "flow-email") } : UNCLEAR;
    }
    case "place":
      return readPlace(turn, text);
    case "wishes":
      return { kind: "value", value: text.trim().slice(0, MAX_WISHES) };
    case "hour": {
      const value = readHour(text);
      return value === undefined ? { kind: "invalid", say: localize(turn, "flow-hour") } : { kind: "value", value };
    }
    case "time-zone": {
      const value = findTimeZone(text);
      return value === undefined
        ? { kind: "invalid", say: localize(turn, "flow-time-zone") }
        : { kind: "value", value };
    }
    // Nobody is asked for the last three.
    case "language":
    case "page":
    case "kept":
    case "alert":
      return UNCLEAR;
    case "text": {
      const said = text.trim();
      if (!/[\p{L}\p{N}]/u.test(said)) return UNCLEAR;
      if (said.length <= slot.max) return { kind: "value", value: said };
      return { kind: "invalid", say: localize(turn, "flow-too-long", { max: `${slot.max}` }) };
    }
  }
}

/** More of what matters about a job is not read. */
export const MAX_WISHES = 300;

function readPlace(turn: Turn, text: string): Read {
  const found = findPlaces(text, turn.content.geography);
  const value = toPlaceValue(found);
  if (value !== undefined) return { kind: "value", value };
  if (found.kind !== "unsure") return { kind: "invalid", say: localize(turn, "jobs-where") };
  const names = found.candidates.map(({ name }) => name[turn.language]);
  return { kind: "invalid", say: localize(turn, "flow-which", { options: orList(names, turn.language) }) };
}

/** An address as people have them; whether it exists only a mail can tell. */
export const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;

const NUMBERED = new RegExp(
  String.raw`^(?:${anyOf(inAllLanguages(({ numbers }) => numbers.beforeOption))} )?(\d+)$`,
  "u",
);

const PLACES: readonly VisitorCommand[] = ["first-choice", "second-choice", "third-choice"];

function findByPlace({ content, language }: Turn, options: readonly Option[], phrase: string): Option | undefined {
  const place = PLACES.findIndex((command) => findPhrase(content, command, phrase, language) !== undefined);
  if (place >= 0) return options[place];
  const [, number] = NUMBERED.exec(phrase) ?? [];
  return number === undefined ? undefined : options[Number(number) - 1];
}

function readChoice(turn: Turn, options: readonly Option[], phrase: string): Read {
  const { meant, refused } = findNamed(options, phrase);
  const left = options.filter((option) => !refused.includes(option));
  const possible = meant.length > 0 ? meant : refused.length > 0 ? left : [];
  const [only] = possible;
  if (possible.length === 1 && only !== undefined) return { kind: "value", value: only.id };
  if (possible.length === 0) return UNCLEAR;
  const titles = orList(
    possible.map(({ title }) => title[turn.language]),
    turn.language,
  );
  return { kind: "invalid", say: localize(turn, "flow-which", { options: titles }) };
}

function readYesNo({ content, language }: Turn, phrase: string): SlotValue | undefined {
  return YES_NO.find((command) => findPhrase(content, command, phrase, language) !== undefined);
}

/** A yes or no that begins a longer message: "yes, I think so". */
function firstYesNo({ content }: Turn, phrase: string): SlotValue | undefined {
  const [first = ""] = phrase.split(" ");
  return YES_NO.find((command) => listPhrases(content, command).includes(first));
}

const YES_NO = ["yes", "no"] as const;
