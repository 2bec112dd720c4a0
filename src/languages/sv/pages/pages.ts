import type { WebTexts } from "../../model/pages.ts";
import { SWEDISH_ALERTS } from "./alerts.ts";
import { SWEDISH_CHAT } from "./chat.ts";
import { SWEDISH_DEMO } from "./demo.ts";
import { SWEDISH_LAUNCHER } from "./launcher.ts";
import { SWEDISH_NOT_FOUND } from "./not-found.ts";
import { SWEDISH_PRIVACY } from "./privacy.ts";
import { SWEDISH_SITE } from "./site.ts";
import { SWEDISH_TERMS } from "./terms.ts";
import { SWEDISH_WEB_CHAT } from "./web-chat.ts";

/** Swedish sentences of all pages and of the chat outside the conversation. */
export const SWEDISH_PAGES: WebTexts = {
  alerts: SWEDISH_ALERTS,
  chat: SWEDISH_CHAT,
  demo: SWEDISH_DEMO,
  launcher: SWEDISH_LAUNCHER,
  "not-found": SWEDISH_NOT_FOUND,
  privacy: SWEDISH_PRIVACY,
  site: SWEDISH_SITE,
  terms: SWEDISH_TERMS,
  "web-chat": SWEDISH_WEB_CHAT,
};
