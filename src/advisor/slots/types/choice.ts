import type { VisitorCommand } from "../../../content/model/content.ts";
import type { Option, SlotOf } from "../../../content/model/flow.ts";
import { findPhrase, toPhrase } from "../../../entities/phrases.ts";
import { inAllLanguages } from "../../../languages/languages.ts";
import { anyOf } from "../../../text/word-pattern.ts";
import type { Turn } from "../../model/turn.ts";
import { localize } from "../../wording/localize.ts";
import { orList } from "../../wording/or-list.ts";
import { findNamed, findOption } from "../read-choice.ts";
import { UNCLEAR, type SlotBehaviour } from "../slot-behaviour.ts";

/** One of a few options, read by its title, an alternative, or its number in the list. */
export const choiceBehaviour: SlotBehaviour<SlotOf<"choice">> = {
  readExactly(turn, { options }, text) {
    const phrase = toPhrase(text);
    return (findOption(options, phrase) ?? findByPlace(turn, options, phrase))?.id;
  },
  read(turn, { options }, text) {
    const { meant, refused } = findNamed(options, toPhrase(text));
    const left = options.filter((option) => !refused.includes(option));
    const possible = meant.length > 0 ? meant : refused.length > 0 ? left : [];
    const [only] = possible;
    if (possible.length === 1 && only !== undefined) return { kind: "value", value: only.id };
    if (possible.length === 0) return UNCLEAR;
    return { kind: "invalid", say: localize(turn, "flow-which", { options: listTitles(turn, possible) }) };
  },
  readMentioned({ options }, text) {
    // A "not" applies up to the end of its clause: "not Java, every day".
    const named = text.split(/[,;.!?]\s/u).map((clause) => findNamed(options, toPhrase(clause)));
    const meant = new Set(named.flatMap((each) => each.meant));
    for (const option of named.flatMap((each) => each.refused)) meant.delete(option);
    const [only, another] = meant;
    return another === undefined ? only?.id : undefined;
  },
  accepts: ({ options }, value) => options.some(({ id }) => id === value),
  name: ({ language }, { options }, value) => options.find(({ id }) => id === value)?.title[language] ?? String(value),
  explain: (turn, { options }) => localize(turn, "flow-unclear", { options: listTitles(turn, options) }),
  listAnswers: ({ language }, { options }) => options.map(({ id, title }) => ({ label: title[language], value: id })),
  listOptions: ({ options }) => options.map(({ id }) => id),
  standard: (_, slot) => slot.standard,
  isRequest: (slot) => slot.standard !== undefined,
  readRequest: ({ standard, options }, phrase) =>
    standard === undefined ? undefined : findOption(options, phrase)?.id,
  correctedBy: "words",
  changesEarlierAnswer: true,
  dropsOpening: true,
  fillsOtherSlots: true,
};

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

function listTitles({ language }: Turn, options: readonly Option[]): string {
  return orList(
    options.map(({ title }) => title[language]),
    language,
  );
}
