import type { WebTexts } from "../../model/pages.ts";
import { ENGLISH_ALERTS } from "./alerts.ts";
import { ENGLISH_CHAT } from "./chat.ts";
import { ENGLISH_DEMO } from "./demo.ts";
import { ENGLISH_LAUNCHER } from "./launcher.ts";
import { ENGLISH_NOT_FOUND } from "./not-found.ts";
import { ENGLISH_PRIVACY } from "./privacy.ts";
import { ENGLISH_SITE } from "./site.ts";
import { ENGLISH_TERMS } from "./terms.ts";
import { ENGLISH_WEB_CHAT } from "./web-chat.ts";

/** English sentences of all pages and of the chat outside the conversation. */
export const ENGLISH_PAGES: WebTexts = {
  alerts: ENGLISH_ALERTS,
  chat: ENGLISH_CHAT,
  demo: ENGLISH_DEMO,
  launcher: ENGLISH_LAUNCHER,
  "not-found": ENGLISH_NOT_FOUND,
  privacy: ENGLISH_PRIVACY,
  site: ENGLISH_SITE,
  terms: ENGLISH_TERMS,
  "web-chat": ENGLISH_WEB_CHAT,
};
