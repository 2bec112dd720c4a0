import type { Letter, MatchedAd } from "../alerts/courier.ts";
import { explainMatch } from "./explain-match.ts";
import { describeSearch } from "./job-criteria.ts";
import { toDate } from "./job-times.ts";
import { toReply, type Item, type Reply } from "./reply.ts";
import { deedButtons, deeds } from "./show-alerts.ts";
import { toItem } from "./show-jobs.ts";
import { voiced, type Voice } from "./voiced.ts";

/** What an alert tells in a conversation: new ads, or the question whether it is still wanted. */
export function showLetter(voice: Voice, letter: Letter): Reply | undefined {
  if (letter.kind === "ads") return showNewAds(voice, letter);
  return letter.kind === "still-wanted" ? askStillWanted(voice, letter) : undefined;
}

/** An ad as an alert sends it, with why. */
export function toMatchedItem(voice: Voice, { ad, why }: MatchedAd): Item {
  const note = explainMatch(voice, why);
  return { ...toItem(voice, ad), ...(note !== "" && { note }) };
}

function showNewAds(voice: Voice, { alert, ads, more }: Letter): Reply {
  const search = describeSearch(alert.search, voice);
  const heading =
    ads.length === 1
      ? voiced(voice, "alert-new-ad", { search })
      : voiced(voice, "alert-new-ads", { search, count: `${ads.length}` });
  const paragraphs = [heading, ...(more > 0 ? [voiced(voice, "alert-more-ads", { count: `${more}` })] : [])];
  const reply = toReply(voice.language, paragraphs.join("\n\n"), deeds(voice, alert));
  return { ...reply, items: ads.map((ad) => toMatchedItem(voice, ad)) };
}

function askStillWanted(voice: Voice, { alert }: Letter): Reply {
  const { expiresAt, schedule, search } = alert;
  const date = toDate(expiresAt, voice.language, schedule.timeZone);
  const text = voiced(voice, "alert-still-wanted", { search: describeSearch(search, voice), date });
  return toReply(voice.language, text, deedButtons(voice, alert.id, ["keep", "change", "delete"]));
}
