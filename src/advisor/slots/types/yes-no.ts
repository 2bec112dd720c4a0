import type { SlotOf } from "../../../content/model/flow.ts";
import { findPhrase, listPhrases, toPhrase } from "../../../entities/phrases.ts";
import { localize } from "../../wording/localize.ts";
import { orList } from "../../wording/or-list.ts";
import { UNCLEAR, type SlotBehaviour } from "../slot-behaviour.ts";

const YES_NO = ["yes", "no"] as const;

/** A yes or a no; in a longer message its first word: "yes, I think so". */
export const yesNoBehaviour: SlotBehaviour<SlotOf<"yes-no">> = {
  readExactly({ content, language }, _, text) {
    const phrase = toPhrase(text);
    return YES_NO.find((command) => findPhrase(content, command, phrase, language) !== undefined);
  },
  read({ content }, _, text) {
    const [first = ""] = toPhrase(text).split(" ");
    const value = YES_NO.find((command) => listPhrases(content, command).includes(first));
    return value === undefined ? UNCLEAR : { kind: "value", value };
  },
  accepts: (_, value) => YES_NO.some((each) => each === value),
  name: (turn, _, value) => localize(turn, value === "yes" ? "label-yes" : "label-no"),
  explain(turn) {
    const options = YES_NO.map((each) => localize(turn, `label-${each}`));
    return localize(turn, "flow-unclear", { options: orList(options, turn.language) });
  },
  listAnswers: (turn) => YES_NO.map((value) => ({ label: localize(turn, `label-${value}`), value })),
};
