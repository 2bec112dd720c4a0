import type { Alerts } from "../alerts.ts";
import type { Content } from "../../content/model/content.ts";
import type { Language } from "../../languages/language.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import type { Alert } from "../../jobs/model/alert.ts";
import { readSchedule, toFrequencyOptions, toHourOptions, toTimeZoneOptions } from "./forms.ts";
import { toAlertWords } from "./words.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import type { Pages, PageSentences } from "../../http/pages/html.ts";
import type { PrivatePage } from "../../http/pages/private-pages.ts";

/** The result of a form: the name of the notice to show. */
export type FormResult = { readonly notice: string };

/** The data of the page with all alerts of an address. */
export type ManageView = {
  /** The alert of the link comes first. */
  readonly alerts: readonly Alert[];
  readonly language: Language;
  /** Query parameters of the page, in this language and in the other. */
  readonly query: string;
  readonly otherQuery: string;
  /** Name of the notice to show at the top. */
  readonly notice: string | undefined;
};

/** Creates the page on which visitors pause, change, keep and delete all alerts of an address. */
export async function toManagePage(
  pages: Pages,
  { toLink }: Pick<Alerts, "toLink">,
  content: Content,
  { alerts, language, query, otherQuery, notice }: ManageView,
): Promise<PrivatePage> {
  const texts = await pages.texts("alert-manage", language);
  const said = notice === undefined ? undefined : texts[`notice-${notice}`];
  const sections: string[] = [];
  for (const [at, alert] of alerts.entries()) {
    const isPaused = alert.paused !== undefined;
    const values = {
      ...toAlertWords(alert, content, language, texts),
      number: `${at + 1}`,
      query,
      of: toLink(alert),
      "time-zone": alert.schedule.timeZone,
      pause: isPaused ? "resume" : "pause",
      "pause-label": (isPaused ? texts["resume-do"] : texts["pause-do"]) ?? "",
    };
    const parts = { frequencies: toFrequencyOptions(alert, texts), hours: toHourOptions(alert) };
    sections.push(await pages.fill("alert-one", language, values, parts));
  }
  return {
    name: "alert-manage",
    language,
    values: { lead: toLead(alerts, content, language, texts), query, "other-query": otherQuery },
    parts: {
      alerts: sections.join("\n"),
      notice: said === undefined ? "" : toNotice(said),
      "time-zones": toTimeZoneOptions(),
    },
  };
}

/** Executes a form of the page. @param form its fields; `of` is the token of the alert's link. */
export async function submitManageForm(alerts: Alerts, token: string, form: URLSearchParams): Promise<FormResult> {
  const of = form.get("of") ?? "";
  switch (form.get("do")) {
    case "pause":
      return toResult(await alerts.pauseByLink(of), "paused");
    case "resume":
      return toResult(await alerts.resumeByLink(of), "resumed");
    case "keep":
      return toResult(await alerts.keepByLink(of), "kept");
    case "reschedule": {
      const schedule = readSchedule(form);
      if (schedule === undefined) return { notice: "time-zone" };
      return toResult(await alerts.rescheduleByLink(of, schedule), "rescheduled");
    }
    case "delete":
      return (await alerts.deleteByLink(of)) ? { notice: "deleted" } : { notice: "nothing" };
    case "delete-all":
      await alerts.deleteAddressByLink(token);
      return { notice: "deleted" };
    case null:
    default:
      return { notice: "nothing" };
  }
}

function toResult(changed: Alert | undefined, notice: string): FormResult {
  return { notice: changed === undefined ? "nothing" : notice };
}

function toLead(alerts: readonly Alert[], content: Content, language: Language, texts: PageSentences): string {
  const [first] = alerts;
  const to = first === undefined ? "" : toAlertWords(first, content, language, texts).to;
  return fillPlaceholders(texts["manage-lead"] ?? "", { to });
}

/** Writes the notice as HTML. It takes the focus, so that a screen reader reads it first. */
function toNotice(text: string): string {
  return `<p class="notice" role="status" tabindex="-1" autofocus>${escapeHtml(text)}</p>`;
}
