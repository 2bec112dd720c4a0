import { nameReasons } from "./name-reasons.ts";
import { describeSearch } from "../jobs/job-criteria.ts";
import { toDate } from "../jobs/job-times.ts";
import type { Alert, OutgoingKind } from "../../jobs/model/alert.ts";
import type { MatchedAd } from "../../jobs/model/matched-ad.ts";
import { toReply, type Item, type Reply } from "../model/reply.ts";
import { deedButtons, deeds } from "./show-alerts.ts";
import { toItem } from "./show-jobs.ts";
import { voiced, type Voice } from "../wording/voiced.ts";

/** What of a letter is told in a conversation. */
export type Told = {
  readonly kind: OutgoingKind;
  readonly alert: Alert;
  readonly ads: readonly MatchedAd[];
  /** How many more were open already at the first round. */
  readonly more: number;
};

/** What an alert tells in a conversation: new ads, or the question whether it is still wanted. */
export function showLetter(voice: Voice, letter: Told): Reply | undefined {
  if (letter.kind === "ads") return showNewAds(voice, letter);
  return letter.kind === "still-wanted" ? askStillWanted(voice, letter) : undefined;
}

/** An ad as an alert sends it, with why. */
export function toMatchedItem(voice: Voice, { ad, why }: MatchedAd): Item {
  const note = nameReasons(voice, why);
  return { ...toItem(voice, ad), ...(note !== "" && { note }) };
}

function showNewAds(voice: Voice, { alert, ads, more }: Told): Reply {
  const search = describeSearch(alert.search, voice);
  const heading =
    ads.length === 1
      ? voiced(voice, "alert-new-ad", { search })
      : voiced(voice, "alert-new-ads", { search, count: `${ads.length}` });
  const paragraphs = [heading, ...(more > 0 ? [voiced(voice, "alert-more-ads", { count: `${more}` })] : [])];
  const reply = toReply(voice.language, paragraphs.join("\n\n"), deeds(voice, alert));
  return { ...reply, items: ads.map((ad) => toMatchedItem(voice, ad)) };
}

function askStillWanted(voice: Voice, { alert }: Told): Reply {
  const { expiresAt, schedule, search } = alert;
  const date = toDate(expiresAt, voice.language, schedule.timeZone);
  const text = voiced(voice, "alert-still-wanted", { search: describeSearch(search, voice), date });
  return toReply(voice.language, text, deedButtons(voice, alert.id, ["keep", "change", "delete"]));
}
