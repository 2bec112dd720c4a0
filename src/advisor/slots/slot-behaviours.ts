import type { Slot, SlotTypeName } from "../../content/model/flow.ts";
import type { SlotType } from "./slot-type.ts";
import { choice } from "./types/choice.ts";
import { email } from "./types/email.ts";
import { hour } from "./types/hour.ts";
import { language } from "./types/language.ts";
import { number } from "./types/number.ts";
import { place } from "./types/place.ts";
import { text } from "./types/text.ts";
import { timeZone } from "./types/time-zone.ts";
import { wishes } from "./types/wishes.ts";
import { yesNo } from "./types/yes-no.ts";

const SLOT_TYPES: { readonly [Name in SlotTypeName]: SlotType<Extract<Slot, { type: Name }>> } = {
  choice,
  "yes-no": yesNo,
  number,
  text,
  email,
  place,
  wishes,
  hour,
  "time-zone": timeZone,
  language,
};

/** Returns the behaviour of a slot's type. */
export function typeOf(slot: Slot): SlotType {
  return SLOT_TYPES[slot.type];
}
