import type { Detection, Identity } from "../model/identity.ts";

/** Names of Swedish and the locales that go with it. */
export const SWEDISH_IDENTITY = {
  name: "Swedish",
  speakCommand: "speak-swedish",
  locale: "sv-SE",
  webChatLocale: "sv-SE",
} as const satisfies Identity;

/** Hints for the detection of Swedish. */
export const SWEDISH_DETECTION: Detection = {
  // Subtitles of Swedish films contain much English, so both lists have these frequent words.
  telltales: ["ja", "nej", "jo", "japp", "nä", "va", "asså", "snälla"],
  letters: "åäö",
};
