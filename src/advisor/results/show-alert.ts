import { maskAddress } from "../../entities/email/mask-address.ts";
import type { Alert, Recipient, Schedule } from "../../jobs/model/alert.ts";
import { describeSearch } from "../jobs/job-criteria.ts";
import { nameLanguage, toClock, toWhen } from "../jobs/job-times.ts";
import { voiced, type Voice } from "../wording/voiced.ts";

/** An alert in words: what is looked for, how often, where to, and whether it runs. */
export function describeAlert(
  voice: Voice,
  alert: Alert,
): { readonly search: string; readonly facts: readonly string[] } {
  return {
    search: describeSearch(alert.search, voice),
    facts: [describeSchedule(voice, alert), describeRecipient(voice, alert.recipient), describeState(voice, alert)],
  };
}

/** How often ads are sent, and in which language. */
export function describeSchedule(voice: Voice, { schedule, language }: Pick<Alert, "schedule" | "language">): string {
  const { frequency, hour, timeZone } = schedule;
  const zone = timeZone.replaceAll("_", " ");
  return voiced(voice, `alert-${frequency}`, { hour: toClock(hour), zone, language: nameLanguage(voice, language) });
}

/** The moment of the next round by the clocks of who is told. */
export function nextRound(
  { language }: Voice,
  { schedule, nextRoundAt }: { schedule: Schedule; nextRoundAt: number },
): string {
  return toWhen(nextRoundAt, language, schedule.timeZone);
}

function describeRecipient(voice: Voice, recipient: Recipient): string {
  if (recipient.kind === "teams") return voiced(voice, "alert-in-teams");
  return voiced(voice, "alert-by-mail", { address: maskAddress(recipient.address) });
}

function describeState(voice: Voice, alert: Alert): string {
  if (alert.confirmedAt === undefined) return voiced(voice, "alert-state-waiting");
  if (alert.paused !== undefined) {
    return voiced(voice, alert.paused === "asked" ? "alert-state-paused" : "alert-state-undeliverable");
  }
  if (alert.schedule.frequency === "at-once") return voiced(voice, "alert-state-running-at-once");
  return voiced(voice, "alert-state-running", { next: nextRound(voice, alert) });
}
