import { toPhrase } from "../../entities/phrases.ts";
import { readNumberWord } from "../../entities/read-number.ts";
import { findHour } from "../../entities/times/read-hour.ts";
import { findAction } from "../../content/model/flow.ts";
import type { Content } from "../../content/model/content.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { FREQUENCIES } from "../../jobs/model/alert.ts";
import type { AlertTiming } from "../model/command.ts";
import type { Turn } from "../model/turn.ts";
import { findNamed } from "../slots/read-choice.ts";
import { findFlowFor } from "./flows.ts";

/** Words around a time that add no meaning. */
const AROUND: ReadonlySet<string> = new Set([
  ...inAllLanguages(({ hours }) => hours.leading),
  ...inAllLanguages(({ wishes }) => wishes.around),
]);

/** Reads how often and at what hour an alert should come: `every Monday at nine`. What a text leaves out is absent. */
export function readTiming(content: Content, text: string): AlertTiming {
  const [named, another] = findNamed(listFrequencies(content), toPhrase(text)).meant;
  const frequency = another === undefined ? FREQUENCIES.find((each) => each === named?.id) : undefined;
  const hour = findHour(text);
  return { ...(frequency !== undefined && { frequency }), ...(hour !== undefined && { hour }) };
}

/** Whether a message says how often something should come and nothing else, which only an alert does. */
export function isTiming({ content, message }: Turn): boolean {
  if (message.value !== undefined || readTiming(content, message.text).frequency === undefined) return false;
  const known = new Set(
    listFrequencies(content).flatMap(({ title, says }) =>
      LANGUAGES.flatMap((language) => [title[language], ...says[language]]).flatMap((said) =>
        toPhrase(said).split(" "),
      ),
    ),
  );
  return toPhrase(message.text)
    .split(" ")
    .every((word) => known.has(word) || AROUND.has(word) || /^\d/u.test(word) || readNumberWord(word) !== undefined);
}

function listFrequencies(content: Content) {
  const flow = findFlowFor(content, "save-alert");
  const slot = flow?.slots.get(findAction(flow, "save-alert")?.fields["frequency"] ?? "");
  return slot?.type === "choice" ? slot.options : [];
}
