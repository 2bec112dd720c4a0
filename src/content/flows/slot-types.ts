import { choice } from "./slot-types/choice.ts";
import { email } from "./slot-types/email.ts";
import { hour } from "./slot-types/hour.ts";
import { language } from "./slot-types/language.ts";
import { number } from "./slot-types/number.ts";
import { place } from "./slot-types/place.ts";
import { text } from "./slot-types/text.ts";
import { timeZone } from "./slot-types/time-zone.ts";
import { wishes } from "./slot-types/wishes.ts";
import { yesNo } from "./slot-types/yes-no.ts";

/** Every type of slot, by the name that YAML gives it. `advisor/slots/slot-types.ts` needs an entry for each. */
export const SLOT_TYPES = {
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
