import { maskAddress } from "../../entities/email/mask-address.ts";
import type { Alert, Recipient, Schedule } from "../../jobs/model/alert.ts";
import { describeSearch } from "../jobs/criteria.ts";
import { nameLanguage, formatHour, formatDateTime } from "../jobs/times.ts";
import { localize, type CatalogueContext } from "../wording/localize.ts";

/** Describes an alert in words: search, frequency, recipient and state. */
export function describeAlert(
  context: CatalogueContext,
  alert: Alert,
): { readonly search: string; readonly facts: readonly string[] } {
  return {
    search: describeSearch(alert.search, context),
    facts: [
      describeSchedule(context, alert),
      describeRecipient(context, alert.recipient),
      describeState(context, alert),
    ],
  };
}

/** Describes how often and in which language ads are sent. */
export function describeSchedule(
  context: CatalogueContext,
  { schedule, language }: Pick<Alert, "schedule" | "language">,
): string {
  const { frequency, hour, timeZone } = schedule;
  const zone = timeZone.replaceAll("_", " ");
  return localize(context, `alert-${frequency}`, {
    hour: formatHour(hour),
    zone,
    language: nameLanguage(context, language),
  });
}

/** Formats the time of the next run in the alert's time zone. */
export function describeNextRun(
  { language }: CatalogueContext,
  { schedule, nextRoundAt }: { schedule: Schedule; nextRoundAt: number },
): string {
  return formatDateTime(nextRoundAt, language, schedule.timeZone);
}

function describeRecipient(context: CatalogueContext, recipient: Recipient): string {
  if (recipient.kind === "teams") return localize(context, "alert-in-teams");
  return localize(context, "alert-by-mail", { address: maskAddress(recipient.address) });
}

function describeState(context: CatalogueContext, alert: Alert): string {
  if (alert.confirmedAt === undefined) return localize(context, "alert-state-waiting");
  if (alert.paused !== undefined) {
    return localize(context, alert.paused === "asked" ? "alert-state-paused" : "alert-state-undeliverable");
  }
  if (alert.schedule.frequency === "at-once") return localize(context, "alert-state-running-at-once");
  return localize(context, "alert-state-running", { next: describeNextRun(context, alert) });
}
