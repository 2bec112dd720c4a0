import type { SlotOf } from "../../../content/model/flow.ts";
import { displayAddress, toAddress } from "../../../entities/email/addresses.ts";
import { findAddresses, type FoundAddresses } from "../../../entities/email/find-addresses.ts";
import type { Turn } from "../../model/turn.ts";
import { localize } from "../../wording/localize.ts";
import { UNCLEAR, type SlotBehaviour } from "../slot-behaviour.ts";

/** An e-mail address that mail can be sent to, stored as `toAddress` writes it. */
export const emailBehaviour: SlotBehaviour<SlotOf<"email">> = {
  readExactly(_, __, text) {
    const found = findAddresses(text);
    return found.kind === "one" && found.isAlone ? found.address : undefined;
  },
  read(turn, _, text) {
    const found = findAddresses(text);
    if (found.kind === "none") return UNCLEAR;
    if (found.kind === "one") return { kind: "value", value: found.address };
    const say = remark(turn, found) ?? localize(turn, isInPieces(found) ? "flow-email-pieces" : "flow-email");
    return { kind: "invalid", say };
  },
  readMentioned(_, text) {
    const found = findAddresses(text);
    return found.kind === "one" ? found.address : undefined;
  },
  remarkMentioned: (turn, _, text) => remark(turn, findAddresses(text)),
  accepts: (_, value) => typeof value === "string" && toAddress(value) !== undefined,
  name: (_, __, value) => displayAddress(String(value)),
  explain: (turn) => localize(turn, "flow-email"),
  /** Where a message has several addresses, the visitor chooses one. */
  listAnswers({ message }) {
    const found = message.value === undefined ? findAddresses(message.text) : undefined;
    const addresses = found?.kind === "several" ? found.addresses.slice(0, MAX_OFFERED) : [];
    return addresses.map((address) => ({ label: displayAddress(address), value: address }));
  },
  toVerbatim(value) {
    const shown = displayAddress(String(value));
    return EMPHASIS.test(shown) ? shown : undefined;
  },
  // Phrases have no punctuation, so an address is read in the whole message.
  correctedBy: "message",
  isToldApart: true,
};

const MAX_OFFERED = 4;

/** Characters that Markdown interprets and that may stand before an @. */
const EMPHASIS = /[*_`~|!#{}]/;

/** Explains what is wrong with text that is meant as an address. */
function remark(turn: Turn, found: FoundAddresses): string | undefined {
  if (found.kind === "several") return localize(turn, "flow-email-several");
  if (found.kind !== "unusable" || found.reason !== "letters") return undefined;
  return localize(turn, "flow-email-letters", { letters: found.letters });
}

function isInPieces(found: FoundAddresses): boolean {
  return found.kind === "unusable" && found.reason === "pieces";
}
