import { nameReasons } from "./name-reasons.ts";
import { describeSearch } from "../jobs/criteria.ts";
import { formatDate } from "../jobs/times.ts";
import type { Alert, OutgoingKind } from "../../jobs/model/alert.ts";
import type { MatchedAd } from "../../jobs/model/matched-ad.ts";
import { toReply, type Item, type Reply } from "../model/reply.ts";
import { alertCommandButtons, alertButtons } from "./alerts.ts";
import { toItem } from "./jobs.ts";
import { localize, type CatalogueContext } from "../wording/localize.ts";

/** Parts of an alert message that a conversation shows. */
export type AlertMessageContent = {
  readonly kind: OutgoingKind;
  readonly alert: Alert;
  readonly ads: readonly MatchedAd[];
  /** Number of further ads that were already open at the first alert run. */
  readonly more: number;
};

/** Creates the reply for an alert message: new ads, or the question whether the alert is still wanted. */
export function showAlertMessage(context: CatalogueContext, alertMessage: AlertMessageContent): Reply | undefined {
  if (alertMessage.kind === "ads") return showNewAds(context, alertMessage);
  return alertMessage.kind === "still-wanted" ? askStillWanted(context, alertMessage) : undefined;
}

/** Creates the item for a matched ad, with the reason for the match. */
export function toMatchedItem(context: CatalogueContext, { ad, why }: MatchedAd): Item {
  const note = nameReasons(context, why);
  return { ...toItem(context, ad), ...(note !== "" && { note }) };
}

function showNewAds(context: CatalogueContext, { alert, ads, more }: AlertMessageContent): Reply {
  const search = describeSearch(alert.search, context);
  const heading =
    ads.length === 1
      ? localize(context, "alert-new-ad", { search })
      : localize(context, "alert-new-ads", { search, count: `${ads.length}` });
  const paragraphs = [heading, ...(more > 0 ? [localize(context, "alert-more-ads", { count: `${more}` })] : [])];
  const reply = toReply(context.language, paragraphs.join("\n\n"), alertButtons(context, alert));
  return { ...reply, items: ads.map((ad) => toMatchedItem(context, ad)) };
}

function askStillWanted(context: CatalogueContext, { alert }: AlertMessageContent): Reply {
  const { expiresAt, schedule, search } = alert;
  const date = formatDate(expiresAt, context.language, schedule.timeZone);
  const text = localize(context, "alert-still-wanted", { search: describeSearch(search, context), date });
  return toReply(context.language, text, alertCommandButtons(context, alert.id, ["keep", "change", "delete"]));
}
