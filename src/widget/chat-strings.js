/*
 * Sentences of Web Chat that we say otherwise, or that its Swedish lacks or says badly; "$1" and "[RETRY]" are Web Chat's
 * own marks.
 */
const STRINGS = {
  en: {
    ACTIVITY_BOT_SAID_ALT: "The career guide said:",
    TEXT_INPUT_PLACEHOLDER: "Ask about the job, pay, studies …",
    TYPING_INDICATOR_SINGLE_TEXT: "The career guide is typing.",
  },
  sv: {
    ACTIVITY_BOT_ATTACHED_ALT: "Karriärguiden bifogade:",
    ACTIVITY_BOT_SAID_ALT: "Karriärguiden sade:",
    ACTIVITY_NUM_ATTACHMENTS_OTHER_ALT: "$1 bilagor.",
    ACTIVITY_STATUS_SEND_FAILED_RETRY: "Det gick inte att skicka. [Försök igen][RETRY].",
    CONNECTIVITY_STATUS_ALT_RENDER_ERROR: "Meddelandet gick inte att visa.",
    TELEPHONE_KEYPAD_INPUT_MESSAGE: "Skriv en siffra i taget",
    TEXT_INPUT_ATTACHMENTS_ONE: "1 bilaga",
    TEXT_INPUT_ATTACHMENTS_OTHER: "$1 bilagor",
    TEXT_INPUT_DROP_ZONE: "Släpp filer här",
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: "Meddelandet är för långt",
    TEXT_INPUT_PLACEHOLDER: "Fråga om jobbet, lönen, studier …",
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: "Knappsats",
    TYPING_INDICATOR_SINGLE_TEXT: "Karriärguiden skriver.",
  },
};

/**
 * Returns the strings that replace Web Chat's own in a language.
 * @param {Language} language
 */
export function webChatStrings(language) {
  return STRINGS[language];
}
