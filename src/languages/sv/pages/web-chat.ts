import type { WebChatTexts } from "../../model/pages.ts";

/** Swedish sentences that Web Chat lacks or mistranslates; `$1` and `[RETRY]` are its placeholders. */
export const SWEDISH_WEB_CHAT: WebChatTexts = {
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
};
