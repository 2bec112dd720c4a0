import type { SlotOf } from "../../../content/model/flow.ts";
import { findLanguageAsked, toPhrase } from "../../../entities/phrases.ts";
import { LANGUAGES } from "../../../languages/language.ts";
import { nameLanguage } from "../../jobs/times.ts";
import { localize } from "../../wording/localize.ts";
import { orList } from "../../wording/or-list.ts";
import { UNCLEAR, type SlotBehaviour } from "../slot-behaviour.ts";

/** A language that the bot speaks, by its name; the language of the conversation by default. */
export const languageBehaviour: SlotBehaviour<SlotOf<"language">> = {
  readExactly: ({ content, language: spoken }, _, text) => findLanguageAsked(content, toPhrase(text), spoken),
  read: () => UNCLEAR,
  accepts: (_, value) => LANGUAGES.some((each) => each === value),
  name: (turn, _, value) => nameLanguage(turn, String(value)),
  explain(turn) {
    const names = LANGUAGES.map((each) => nameLanguage(turn, each));
    return localize(turn, "flow-unclear", { options: orList(names, turn.language) });
  },
  listAnswers: (turn) => LANGUAGES.map((each) => ({ label: nameLanguage(turn, each), value: each })),
  standard: (turn) => turn.language,
  correctedBy: "words",
  isToldByContext: true,
  followsLanguage: true,
};
