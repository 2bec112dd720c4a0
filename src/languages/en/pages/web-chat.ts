import type { WebChatTexts } from "../../model/pages.ts";

/** English sentences that replace those of Web Chat. */
export const ENGLISH_WEB_CHAT: WebChatTexts = {
  ACTIVITY_BOT_SAID_ALT: "The career guide said:",
  TEXT_INPUT_PLACEHOLDER: "Ask about the job, pay, studies …",
  TYPING_INDICATOR_SINGLE_TEXT: "The career guide is typing.",
};
