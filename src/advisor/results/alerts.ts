import type { Alert } from "../../jobs/model/alert.ts";
import { toAlertCommand } from "../jobs/alert-flows.ts";
import type { AlertCommand, AlertRequest, AlertsResult, AlertsRequest, RejectionReason } from "../model/command.ts";
import { findFlowFor } from "../jobs/flows.ts";
import { formatDate } from "../jobs/times.ts";
import { toReply, type Button, type Reply } from "../model/reply.ts";
import { describeAlert, describeNextRun } from "./alert.ts";
import { localize, type CatalogueContext } from "../wording/localize.ts";

/** Creates the reply for the result of an alert request, with the commands available next. */
export function showAlerts(
  context: CatalogueContext,
  request: AlertRequest | AlertsRequest,
  news: AlertsResult,
): Reply {
  const say = (text: string, suggestions: readonly Button[] = []) => toReply(context.language, text, suggestions);
  switch (news.kind) {
    case "running":
      return say(sayRunning(context, news.alert), alertButtons(context, news.alert));
    case "asked": {
      // Shows the address as typed, so that the visitor can see a slip in it.
      const address = "address" in request ? (request.address ?? "") : "";
      return { ...say(localize(context, "alert-asked", { address })), verbatim: [address] };
    }
    case "one":
      return say(
        sayOne(context, "wanted" in request ? request.wanted : "show", news.alert),
        alertButtons(context, news.alert),
      );
    case "deleted": {
      const { search } = describeAlert(context, news.alert);
      return say(localize(context, "alert-deleted", { search }), makeNew(context));
    }
    case "gone":
      return say(localize(context, "alert-gone"), makeNew(context));
    case "all":
      return showAll(context, "wanted" in request ? request.wanted : "show", news.alerts);
  }
}

/** Explains why an alert was not saved. */
export function sayRefused(context: CatalogueContext, refusal: RejectionReason): string {
  if (refusal.kind === "too-many") return localize(context, "alert-too-many");
  if (refusal.kind === "no-address") return localize(context, "flow-email");
  return localize(context, "alert-full", { count: `${refusal.most}` });
}

/** Creates buttons for the commands that an alert allows in its present state. */
export function alertButtons(context: CatalogueContext, { id, confirmedAt, paused }: Alert): Button[] {
  const steering = confirmedAt === undefined ? [] : [paused === undefined ? ("pause" as const) : ("resume" as const)];
  return alertCommandButtons(context, id, [...steering, "change", "delete"]);
}

/** Creates buttons for alert commands. */
export function alertCommandButtons(
  context: CatalogueContext,
  id: string,
  wanted: readonly Exclude<AlertCommand, "show">[],
): Button[] {
  return wanted.flatMap((command) => {
    const value = toAlertCommand(context.content, command, id);
    return value === undefined ? [] : [{ label: localize(context, `label-alert-${command}`), value }];
  });
}

/** Longest button label that a phone shows in full, in characters. */
const MAX_LABEL_CHARACTERS = 50;

function sayRunning(context: CatalogueContext, alert: Alert): string {
  if (alert.schedule.frequency === "at-once") return localize(context, "alert-running-at-once");
  return localize(context, "alert-running", { next: describeNextRun(context, alert) });
}

function sayOne(context: CatalogueContext, wanted: AlertCommand, alert: Alert): string {
  const { search, facts } = describeAlert(context, alert);
  return [sayDone(context, wanted, alert), search, facts.map((fact) => `- ${fact}`).join("\n")].join("\n\n");
}

function sayDone(context: CatalogueContext, wanted: AlertCommand, { expiresAt, schedule }: Alert): string {
  if (wanted === "pause") return localize(context, "alert-paused");
  if (wanted === "resume") return localize(context, "alert-resumed");
  if (wanted !== "keep") return localize(context, "alert-one");
  return localize(context, "alert-kept", { date: formatDate(expiresAt, context.language, schedule.timeZone) });
}

function showAll(context: CatalogueContext, wanted: AlertCommand, alerts: readonly Alert[]): Reply {
  if (alerts.length === 0) return toReply(context.language, localize(context, "alert-none"), makeNew(context));
  const described = alerts.map((alert) => ({ alert, ...describeAlert(context, alert) }));
  const lines = described.map(({ search, facts }, at) => `${at + 1}. ${search}: ${facts.join("; ")}`);
  const buttons = described.flatMap(({ alert, search }, at): Button[] => {
    const value = toAlertCommand(context.content, wanted, alert.id);
    return value === undefined ? [] : [{ label: shorten(`${at + 1}. ${search}`), value }];
  });
  const heading = localize(context, wanted === "show" ? "alert-all" : "alert-which");
  return toReply(context.language, [heading, lines.join("\n")].join("\n\n"), buttons);
}

function shorten(label: string): string {
  return label.length <= MAX_LABEL_CHARACTERS ? label : `${label.slice(0, MAX_LABEL_CHARACTERS - 1).trimEnd()}…`;
}

function makeNew({ content, language }: CatalogueContext): Button[] {
  const flow = findFlowFor(content, "save-alert");
  return flow === undefined ? [] : [{ label: flow.title[language], value: { flow: flow.id } }];
}
