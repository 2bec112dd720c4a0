import type { Detection, Identity } from "../model/identity.ts";

/** Names of Swedish and the locales that go with it. */
export const SWEDISH_IDENTITY = {
  name: "Swedish",
  speakCommand: "speak-swedish",
  locale: "sv-SE",
  webChatLocale: "sv-SE",
} as const satisfies Identity;

/** Hints by which Swedish is detected. */
export const SWEDISH_DETECTION: Detection = {
  // Swedish films are full of English, so frequent words of subtitles are in both lists.
  telltales: ["ja", "nej", "jo", "japp", "nä", "va", "asså", "snälla"],
  letters: "åäö",
};
