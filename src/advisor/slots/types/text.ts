import type { SlotOf } from "../../../content/model/flow.ts";
import { localize } from "../../wording/localize.ts";
import { UNCLEAR, type SlotBehaviour } from "../slot-behaviour.ts";

/** Free text, stored as typed. */
export const textBehaviour: SlotBehaviour<SlotOf<"text">> = {
  read(turn, { max }, written) {
    // What is stored is what was typed, not what was heard of it.
    const said = (turn.message.written ?? written).trim();
    if (!/[\p{L}\p{N}]/u.test(said)) return UNCLEAR;
    if (said.length <= max) return { kind: "value", value: said };
    return { kind: "invalid", say: localize(turn, "flow-too-long", { max: `${max}` }) };
  },
  accepts: ({ max }, value) => typeof value === "string" && value.length <= max,
  name: (_, __, value) => String(value),
  explain: (turn) => localize(turn, "empty"),
  takesQuestions: ({ questions }) => questions,
  takesComplaints: ({ complaints }) => complaints,
  toVerbatim: (value) => (/[^\p{L}\p{N}\s]/u.test(String(value)) ? String(value) : undefined),
  takesAnyWords: true,
  leavesSmallTalk: true,
  isInAnyLanguage: true,
};
