import type { ENGLISH_ALERTS } from "../en/pages/alerts.ts";
import type { ENGLISH_CHAT } from "../en/pages/chat.ts";
import type { ENGLISH_DEMO } from "../en/pages/demo.ts";
import type { ENGLISH_LAUNCHER } from "../en/pages/launcher.ts";
import type { ENGLISH_NOT_FOUND } from "../en/pages/not-found.ts";
import type { ENGLISH_PRIVACY } from "../en/pages/privacy.ts";
import type { ENGLISH_SITE } from "../en/pages/site.ts";
import type { ENGLISH_TERMS } from "../en/pages/terms.ts";

/** Sentences of a page, by key. Every language has the keys of English. */
type SameKeys<English> = Readonly<Record<keyof English, string>>;

/** Sentences of the pages that links in mails open. */
export type AlertsTexts = SameKeys<typeof ENGLISH_ALERTS>;

/** Sentences of the chat itself. */
export type ChatTexts = SameKeys<typeof ENGLISH_CHAT>;

/** Sentences of the page that shows the widget's attributes. */
export type DemoTexts = SameKeys<typeof ENGLISH_DEMO>;

/** Sentences of the button that opens the chat on other sites. */
export type LauncherTexts = SameKeys<typeof ENGLISH_LAUNCHER>;

/** Sentences of the page for addresses that do not exist. */
export type NotFoundTexts = SameKeys<typeof ENGLISH_NOT_FOUND>;

/** Sentences of the page on privacy. */
export type PrivacyTexts = SameKeys<typeof ENGLISH_PRIVACY>;

/** Sentences of the example site. */
export type SiteTexts = SameKeys<typeof ENGLISH_SITE>;

/** Sentences of the page on terms of use. */
export type TermsTexts = SameKeys<typeof ENGLISH_TERMS>;

/** Sentences that replace those of Web Chat, by Web Chat's own ids. */
export type WebChatTexts = Readonly<Record<string, string>>;

/** Sentences of all pages and of the chat outside the conversation. */
export type WebTexts = {
  readonly alerts: AlertsTexts;
  readonly chat: ChatTexts;
  readonly demo: DemoTexts;
  readonly launcher: LauncherTexts;
  readonly "not-found": NotFoundTexts;
  readonly privacy: PrivacyTexts;
  readonly site: SiteTexts;
  readonly terms: TermsTexts;
  readonly "web-chat": WebChatTexts;
};
