import type { SlotOf } from "../../../content/model/flow.ts";
import { withoutAddresses } from "../../../entities/email/find-addresses.ts";
import { joinWishes, readWishes } from "../../../jobs/search/read-wishes.ts";
import type { FlowContext } from "../../flows/context.ts";
import { listWishes, MAX_WISHES, isNarrowing } from "../../jobs/criteria.ts";
import { isNothingButWish } from "../../jobs/only-wishes.ts";
import { localize } from "../../wording/localize.ts";
import type { SlotBehaviour } from "../slot-behaviour.ts";

/** Wishes about a job, stored as typed and read when used. */
export const wishesBehaviour: SlotBehaviour<SlotOf<"wishes">> = {
  read: ({ message }, _, text) => ({ kind: "value", value: (message.written ?? text).trim().slice(0, MAX_WISHES) }),
  readMentioned(_, text, flowContext) {
    const written = withoutAddresses(text).slice(0, MAX_WISHES);
    const isWish = isPlaced(flowContext) || isNarrowing(readWishes(written, flowContext.turn.content.skills));
    return isWish ? written : undefined;
  },
  accepts: (_, value) => typeof value === "string" && value.length <= MAX_WISHES,
  name: (turn, _, value) => listWishes(String(value), turn).join(", ") || localize(turn, "jobs-no-wishes"),
  explain: (turn) => localize(turn, "empty"),
  isEmpty: (turn, value) => listWishes(String(value), turn).length === 0,
  extend({ content }, value, words) {
    if (!isNothingButWish(content, words)) return undefined;
    return joinWishes(String(value), words).slice(0, MAX_WISHES);
  },
  takesAnyWords: true,
  isInAnyLanguage: true,
};

/**
 * Whether a message starts a flow and names a place. Such a message is a complete search, so the question is skipped.
 */
function isPlaced({ flow, state }: FlowContext): boolean {
  const places = [...flow.slots.values()].filter(({ type }) => type === "place");
  return state.step === "" && places.some(({ name }) => state.slots[name] !== undefined);
}
