import { choiceSyntax } from "./slot-types/choice.ts";
import { emailSyntax } from "./slot-types/email.ts";
import { hourSyntax } from "./slot-types/hour.ts";
import { languageSyntax } from "./slot-types/language.ts";
import { numberSyntax } from "./slot-types/number.ts";
import { placeSyntax } from "./slot-types/place.ts";
import { textSyntax } from "./slot-types/text.ts";
import { timeZoneSyntax } from "./slot-types/time-zone.ts";
import { wishesSyntax } from "./slot-types/wishes.ts";
import { yesNoSyntax } from "./slot-types/yes-no.ts";

/** Syntax of every type of slot, by its name in YAML. `advisor/slots/slot-types.ts` needs an entry for each. */
export const SLOT_TYPES = {
  choice: choiceSyntax,
  "yes-no": yesNoSyntax,
  number: numberSyntax,
  text: textSyntax,
  email: emailSyntax,
  place: placeSyntax,
  wishes: wishesSyntax,
  hour: hourSyntax,
  "time-zone": timeZoneSyntax,
  language: languageSyntax,
};
