import { LANGUAGES } from "../../../languages/language.ts";
import { slotType } from "../slot-type.ts";

/** A language that the bot speaks; filled from the conversation, and asked only to change it. */
export const language = slotType({ shape: {}, canPrefill: false, assemble: () => ({}), listAnswers: () => LANGUAGES });
