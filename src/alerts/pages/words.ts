import { describeSearch } from "../../advisor/jobs/criteria.ts";
import { maskAddress } from "../../entities/email/mask-address.ts";
import type { Content } from "../../content/model/content.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import type { Language } from "../../languages/language.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import type { Alert } from "../../jobs/model/alert.ts";
import type { PageSentences } from "../../http/pages/html.ts";

/** An alert in words. */
export type AlertWords = {
  /** What is looked for. */
  readonly search: string;
  /** How often. */
  readonly when: string;
  /** To whom; an address is shown in part only, for a link may have been passed on. */
  readonly to: string;
  /** When next, or why not, and until when. */
  readonly state: string;
  /** The moment of the next round. */
  readonly next: string;
};

/** Puts an alert into words in a language. */
export function toAlertWords(alert: Alert, content: Content, language: Language, texts: PageSentences): AlertWords {
  const { search, schedule, recipient, paused, confirmedAt } = alert;
  const { frequency, hour, timeZone } = schedule;
  const next = toMoment(alert.nextRoundAt, timeZone, language);
  const running = frequency === "at-once" ? "at-once" : "next";
  const state = confirmedAt === undefined ? "unconfirmed" : (paused ?? running);
  const say = (key: string, placeholders: Record<string, string>) => fillPlaceholders(texts[key] ?? "", placeholders);
  return {
    search: describeSearch(search, { content, language }),
    when: say(frequency, { hour: toHour(hour), zone: timeZone }),
    to: recipient.kind === "mail" ? maskAddress(recipient.address) : (texts["to-teams"] ?? ""),
    state: say(`state-${state}`, { next, end: toDay(alert.expiresAt, timeZone, language) }),
    next,
  };
}

/** An hour of the day: `07:00`. */
export function toHour(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

function toMoment(ms: number, timeZone: string, language: Language): string {
  const format = {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  } as const;
  return new Intl.DateTimeFormat(LANGUAGE_DATA[language].identity.locale, format).format(ms);
}

function toDay(ms: number, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(LANGUAGE_DATA[language].identity.locale, { timeZone, dateStyle: "long" }).format(ms);
}
