import type { Detection, Identity } from "../model/identity.ts";

/** Names of English and the locales that go with it. */
export const ENGLISH_IDENTITY = {
  name: "English",
  speakCommand: "speak-english",
  locale: "en-GB",
  webChatLocale: "en-US",
} as const satisfies Identity;

/** Hints for the detection of English. */
export const ENGLISH_DETECTION: Detection = {
  telltales: ["yes", "no", "yeah", "yep", "nope", "thx", "pls", "the", "is", "are", "you"],
  letters: "",
};
