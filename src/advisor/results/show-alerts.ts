import type { Alert } from "../../jobs/model/alert.ts";
import { toDeed } from "../jobs/alert-flows.ts";
import type { AlertDeed, AlertRequest, AlertsNews, AlertsRequest, Refusal } from "../model/effect.ts";
import { findFlowFor } from "../jobs/job-flows.ts";
import { toDate } from "../jobs/job-times.ts";
import { toReply, type Button, type Reply } from "../model/reply.ts";
import { describeAlert, nextRound } from "./show-alert.ts";
import { voiced, type Voice } from "../wording/voiced.ts";

/** Says what became of alerts, and offers what can be done with them. */
export function showAlerts(voice: Voice, request: AlertRequest | AlertsRequest, news: AlertsNews): Reply {
  const say = (text: string, suggestions: readonly Button[] = []) => toReply(voice.language, text, suggestions);
  switch (news.kind) {
    case "running":
      return say(sayRunning(voice, news.alert), deeds(voice, news.alert));
    case "asked": {
      // The address as it was told just now, so that a slip in it can be seen.
      const address = "address" in request ? (request.address ?? "") : "";
      return { ...say(voiced(voice, "alert-asked", { address })), verbatim: [address] };
    }
    case "one":
      return say(sayOne(voice, "wanted" in request ? request.wanted : "show", news.alert), deeds(voice, news.alert));
    case "deleted": {
      const { search } = describeAlert(voice, news.alert);
      return say(voiced(voice, "alert-deleted", { search }), makeNew(voice));
    }
    case "gone":
      return say(voiced(voice, "alert-gone"), makeNew(voice));
    case "all":
      return showAll(voice, "wanted" in request ? request.wanted : "show", news.alerts);
  }
}

/** Says why an alert was not saved. */
export function sayRefused(voice: Voice, refusal: Refusal): string {
  if (refusal.kind === "too-many") return voiced(voice, "alert-too-many");
  if (refusal.kind === "no-address") return voiced(voice, "flow-email");
  return voiced(voice, "alert-full", { count: `${refusal.most}` });
}

/** What can be done with an alert as it is now. */
export function deeds(voice: Voice, { id, confirmedAt, paused }: Alert): Button[] {
  const steering = confirmedAt === undefined ? [] : [paused === undefined ? ("pause" as const) : ("resume" as const)];
  return deedButtons(voice, id, [...steering, "change", "delete"]);
}

/** Buttons that do something with an alert. */
export function deedButtons(voice: Voice, id: string, wanted: readonly Exclude<AlertDeed, "show">[]): Button[] {
  return wanted.flatMap((deed) => {
    const value = toDeed(voice.content, deed, id);
    return value === undefined ? [] : [{ label: voiced(voice, `label-alert-${deed}`), value }];
  });
}

/** Longest label of a button that a phone shows whole. */
const MAX_LABEL_CHARACTERS = 50;

function sayRunning(voice: Voice, alert: Alert): string {
  if (alert.schedule.frequency === "at-once") return voiced(voice, "alert-running-at-once");
  return voiced(voice, "alert-running", { next: nextRound(voice, alert) });
}

function sayOne(voice: Voice, wanted: AlertDeed, alert: Alert): string {
  const { search, facts } = describeAlert(voice, alert);
  return [sayDone(voice, wanted, alert), search, facts.map((fact) => `- ${fact}`).join("\n")].join("\n\n");
}

function sayDone(voice: Voice, wanted: AlertDeed, { expiresAt, schedule }: Alert): string {
  if (wanted === "pause") return voiced(voice, "alert-paused");
  if (wanted === "resume") return voiced(voice, "alert-resumed");
  if (wanted !== "keep") return voiced(voice, "alert-one");
  return voiced(voice, "alert-kept", { date: toDate(expiresAt, voice.language, schedule.timeZone) });
}

function showAll(voice: Voice, wanted: AlertDeed, alerts: readonly Alert[]): Reply {
  if (alerts.length === 0) return toReply(voice.language, voiced(voice, "alert-none"), makeNew(voice));
  const described = alerts.map((alert) => ({ alert, ...describeAlert(voice, alert) }));
  const lines = described.map(({ search, facts }, at) => `${at + 1}. ${search}: ${facts.join("; ")}`);
  const buttons = described.flatMap(({ alert, search }, at): Button[] => {
    const value = toDeed(voice.content, wanted, alert.id);
    return value === undefined ? [] : [{ label: shorten(`${at + 1}. ${search}`), value }];
  });
  const heading = voiced(voice, wanted === "show" ? "alert-all" : "alert-which");
  return toReply(voice.language, [heading, lines.join("\n")].join("\n\n"), buttons);
}

function shorten(label: string): string {
  return label.length <= MAX_LABEL_CHARACTERS ? label : `${label.slice(0, MAX_LABEL_CHARACTERS - 1).trimEnd()}…`;
}

function makeNew({ content, language }: Voice): Button[] {
  const flow = findFlowFor(content, "save-alert");
  return flow === undefined ? [] : [{ label: flow.title[language], value: { flow: flow.id } }];
}
