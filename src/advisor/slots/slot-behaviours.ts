import type { Slot, SlotTypeName } from "../../content/model/flow.ts";
import type { SlotBehaviour } from "./slot-behaviour.ts";
import { choiceBehaviour } from "./types/choice.ts";
import { emailBehaviour } from "./types/email.ts";
import { hourBehaviour } from "./types/hour.ts";
import { languageBehaviour } from "./types/language.ts";
import { numberBehaviour } from "./types/number.ts";
import { placeBehaviour } from "./types/place.ts";
import { textBehaviour } from "./types/text.ts";
import { timeZoneBehaviour } from "./types/time-zone.ts";
import { wishesBehaviour } from "./types/wishes.ts";
import { yesNoBehaviour } from "./types/yes-no.ts";

const SLOT_BEHAVIOURS: { readonly [Name in SlotTypeName]: SlotBehaviour<Extract<Slot, { type: Name }>> } = {
  choice: choiceBehaviour,
  "yes-no": yesNoBehaviour,
  number: numberBehaviour,
  text: textBehaviour,
  email: emailBehaviour,
  place: placeBehaviour,
  wishes: wishesBehaviour,
  hour: hourBehaviour,
  "time-zone": timeZoneBehaviour,
  language: languageBehaviour,
};

/** Returns the behaviour of a slot's type. */
export function slotBehaviourOf(slot: Slot): SlotBehaviour {
  return SLOT_BEHAVIOURS[slot.type];
}
