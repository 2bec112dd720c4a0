/* Sentences of Web Chat that we say otherwise, or that its Swedish lacks; "$1" and "[RETRY]" are Web Chat's own marks. */
const STRINGS = {
  en: {
    ACTIVITY_BOT_SAID_ALT: "The career guide said:",
    TEXT_INPUT_PLACEHOLDER: "Ask about the job, pay, studies …",
    TYPING_INDICATOR_SINGLE_TEXT: "The career guide is typing.",
  },
  sv: {
    ACTIVITY_BOT_SAID_ALT: "Karriärguiden sade:",
    ACTIVITY_STATUS_SEND_FAILED_RETRY: "Det gick inte att skicka. [Försök igen][RETRY].",
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: "Meddelandet är för långt",
    TEXT_INPUT_PLACEHOLDER: "Fråga om jobbet, lönen, studier …",
    TYPING_INDICATOR_SINGLE_TEXT: "Karriärguiden skriver.",
  },
};

/** Returns the strings that replace Web Chat's own in a language. */
export function webChatStrings(language) {
  return STRINGS[language];
}
