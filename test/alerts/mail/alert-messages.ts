import type { AlertMessage } from "../../../src/alerts/sending/alert-transport.ts";
import type { MatchedAd } from "../../../src/jobs/model/matched-ad.ts";
import type { Alert } from "../../../src/jobs/model/alert.ts";
import type { JobAd } from "../../../src/jobs/model/job-ad.ts";
import { NOON } from "../../../src/tools/jobtech/ads.ts";
import { knowledge } from "../../harness/knowledge.ts";

/** The content of the bot. */
export const { content } = knowledge;

/** The address of the recipient. */
export const ADDRESS = "astrid@example.com";

/** Makes an alert: remote work as a back-end developer in Stockholm, daily at eight. */
export function makeAlert(changed: Partial<Alert> = {}): Alert {
  return {
    id: "alert-1",
    owner: "webchat/1",
    recipient: { kind: "mail", address: ADDRESS },
    language: "en",
    search: { role: "back-end-developer", place: "municipality:AvNB_uwa_6n6", wishes: "remote, Kotlin but not Java" },
    criteria: { role: ["backend"], places: [{ kind: "municipality", id: "AvNB_uwa_6n6" }], remote: true },
    schedule: { frequency: "daily", hour: 8, timeZone: "Europe/Stockholm" },
    createdAt: NOON,
    confirmedAt: NOON,
    expiresAt: Date.parse("2027-05-22T12:00:00+02:00"),
    nextRoundAt: NOON,
    hasBegun: true,
    ...changed,
  };
}

/** Makes an ad. */
export function makeAd(changed: Partial<JobAd> = {}): JobAd {
  return {
    id: "platsbanken:1",
    board: "platsbanken",
    title: "Backend developer, payments",
    employer: "Björkstig AB",
    place: { name: "Stockholm", municipality: "AvNB_uwa_6n6" },
    lastDay: "2026-12-15",
    remote: true,
    url: "https://arbetsformedlingen.se/platsbanken/annonser/1",
    text: "We look for somebody who knows Kotlin.",
    skills: [],
    isRemoved: false,
    ...changed,
  };
}

/** Makes an ad with the reasons why it fits. */
export function makeMatch(changed: Partial<JobAd> = {}): MatchedAd {
  return {
    ad: makeAd(changed),
    why: [
      { kind: "title", phrase: "Backend developer" },
      { kind: "place", name: "Stockholm" },
      { kind: "remote" },
      { kind: "have", word: "Kotlin" },
      { kind: "avoid", words: ["Java"] },
    ],
  };
}

/** Makes an alert message, with ads if it is of that kind. */
export function makeAlertMessage(kind: AlertMessage["kind"], changed: Partial<AlertMessage> = {}): AlertMessage {
  const page = "https://bot.example.com/alerts";
  return {
    kind,
    alert: makeAlert(kind === "confirm" ? { confirmedAt: undefined } : {}),
    id: `letter-${kind}`,
    ads: kind === "ads" ? [makeMatch(), makeMatch({ title: "Utvecklare i Göteborg", remote: false })] : [],
    more: 0,
    links: {
      ...(kind === "confirm" && { confirm: `${page}/confirm?token=abc-DEF_1` }),
      manage: `${page}/manage?token=alert-1.sign`,
      unsubscribe: `${page}/unsubscribe?token=alert-1.sign`,
    },
    createdAt: NOON,
    ...changed,
  };
}
