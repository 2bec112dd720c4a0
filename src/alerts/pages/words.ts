import { describeSearch } from "../../advisor/jobs/criteria.ts";
import { maskAddress } from "../../entities/email/mask-address.ts";
import type { Content } from "../../content/model/content.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import type { Language } from "../../languages/language.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import type { Alert } from "../../jobs/model/alert.ts";
import type { PageSentences } from "../../http/pages/html.ts";

/** The texts that describe an alert. */
export type AlertWords = {
  /** The search. */
  readonly search: string;
  /** The frequency. */
  readonly when: string;
  /** The recipient; an address is masked, because a link may have been passed on. */
  readonly to: string;
  /** Time of the next run or reason for a pause, and the expiry date. */
  readonly state: string;
  /** Time of the next run. */
  readonly next: string;
};

/** Describes an alert in a language. */
export function toAlertWords(alert: Alert, content: Content, language: Language, texts: PageSentences): AlertWords {
  const { search, schedule, recipient, paused, confirmedAt } = alert;
  const { frequency, hour, timeZone } = schedule;
  const next = toMoment(alert.nextRoundAt, timeZone, language);
  const running = frequency === "at-once" ? "at-once" : "next";
  const state = confirmedAt === undefined ? "unconfirmed" : (paused ?? running);
  const say = (key: string, placeholders: Record<string, string>) => fillPlaceholders(texts[key] ?? "", placeholders);
  return {
    search: describeSearch(search, { content, language }),
    when: say(frequency, { hour: formatHour(hour), zone: timeZone }),
    to: recipient.kind === "mail" ? maskAddress(recipient.address) : (texts["to-teams"] ?? ""),
    state: say(`state-${state}`, { next, end: toDay(alert.expiresAt, timeZone, language) }),
    next,
  };
}

/** Formats an hour of the day: `07:00`. */
export function formatHour(hour: number): string {
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
