import { describeSearch } from "../../advisor/jobs/job-criteria.ts";
import { toDate } from "../../advisor/jobs/job-times.ts";
import type { Fact } from "../../advisor/model/reply.ts";
import { describeSchedule } from "../../advisor/results/show-alert.ts";
import { toMatchedItem } from "../../advisor/results/show-letter.ts";
import { voiced, type Voice } from "../../advisor/wording/voiced.ts";
import type { Letter } from "../sending/courier.ts";
import type { MatchedAd } from "../../jobs/model/matched-ad.ts";
import { CONFIRM_WITHIN_MS } from "../signup/tokens.ts";
import type { Language } from "../../content/model/content.ts";
import type { Alert } from "../../jobs/model/alert.ts";
import { toPlainLine } from "../../text/plain-text.ts";
import { toWebAddress } from "../../network/web-address.ts";

const HOUR_MS = 60 * 60 * 1000;

/** Longer lines of an ad are cut: what others wrote must not fill a mail. */
const MAX_LINE_CHARACTERS = 200;

/** It stands in the subject, of which mail programs show no more. */
const MAX_SEARCH_CHARACTERS = 120;

/** A place to go to. */
export type MailLink = { readonly label: string; readonly url: string };

/** An ad in a mail; all of it is text on one line. */
export type MailAd = {
  readonly title: string;
  readonly url?: string;
  readonly detail: string;
  /** Empty where there is nothing to say. */
  readonly why: string;
};

/** What a mail says, before it is HTML or text. */
export type MailBody = {
  readonly language: Language;
  readonly subject: string;
  readonly title: string;
  readonly intro: readonly string[];
  /** The alert, described. */
  readonly facts: readonly Fact[];
  readonly ads: readonly MailAd[];
  readonly button?: MailLink;
  readonly outro: readonly string[];
  /** Why the mail came. */
  readonly because: string;
  readonly footer: readonly MailLink[];
};

/** Puts a letter into words. @param boards names of the job boards that ads come from. */
export function writeBody(letter: Letter, voice: Voice, boards: string): MailBody {
  const { alert, ads, links } = letter;
  const search = describeUntrusted(alert, voice);
  const manage = { label: voiced(voice, "mail-manage"), url: links.manage };
  const body = {
    language: voice.language,
    facts: toFacts(alert, search, voice),
    ads: [],
    because: voiced(voice, "mail-because-confirmed"),
    footer: [manage, { label: voiced(voice, "mail-unsubscribe"), url: links.unsubscribe }],
  };
  switch (letter.kind) {
    case "confirm":
      return {
        ...body,
        subject: voiced(voice, "mail-confirm-subject", { search }),
        title: voiced(voice, "mail-confirm-title"),
        intro: [voiced(voice, "mail-confirm-who")],
        ...(links.confirm !== undefined && {
          button: { label: voiced(voice, "mail-confirm-button"), url: links.confirm },
        }),
        outro: [voiced(voice, "mail-confirm-ignore", { hours: `${CONFIRM_WITHIN_MS / HOUR_MS}` })],
        because: voiced(voice, "mail-because-asked"),
        // There is nothing to change or to stop yet.
        footer: [{ label: voiced(voice, "mail-withdraw"), url: links.unsubscribe }],
      };
    case "known":
      return {
        ...body,
        subject: voiced(voice, "mail-known-subject", { search }),
        title: voiced(voice, "mail-known-title"),
        intro: [voiced(voice, "mail-known-who")],
        button: { label: voiced(voice, "mail-known-button"), url: links.manage },
        outro: [],
      };
    case "ads": {
      const count = `${ads.length}`;
      const isOne = ads.length === 1;
      return {
        ...body,
        subject: voiced(voice, isOne ? "mail-ads-subject-one" : "mail-ads-subject", { count, search }),
        title: voiced(voice, isOne ? "mail-ads-title-one" : "mail-ads-title", { count }),
        intro: [voiced(voice, "mail-ads-search", { search })],
        facts: [],
        ads: ads.map((ad) => toMailAd(ad, voice)),
        outro: [
          ...(letter.more > 0 ? [voiced(voice, "mail-ads-more", { more: `${letter.more}` })] : []),
          voiced(voice, "mail-ads-source", { boards }),
        ],
      };
    }
    case "still-wanted": {
      const date = toDate(alert.expiresAt, voice.language, alert.schedule.timeZone);
      return {
        ...body,
        subject: voiced(voice, "mail-still-subject", { search }),
        title: voiced(voice, "mail-still-title"),
        intro: [voiced(voice, "mail-still-text", { date })],
        button: { label: voiced(voice, "mail-still-button"), url: links.manage },
        outro: [],
      };
    }
  }
}

function toFacts(alert: Alert, search: string, voice: Voice): Fact[] {
  return [
    { label: voiced(voice, "mail-alert-jobs"), value: search },
    { label: voiced(voice, "mail-alert-when"), value: describeSchedule(voice, alert) },
  ];
}

function toMailAd(matched: MatchedAd, voice: Voice): MailAd {
  const { title, detail, note = "" } = toMatchedItem(voice, matched);
  const url = toWebAddress(matched.ad.url);
  return { title: toLine(title), detail: toLine(detail), why: toLine(note), ...(url !== undefined && { url }) };
}

function toLine(text: string): string {
  return toPlainLine(text, MAX_LINE_CHARACTERS);
}

/**
 * What is looked for. Anybody may have typed it, for any address: mail programs must find nothing in it to make a link of, so
 * an invisible joiner stands where addresses have their marks.
 */
function describeUntrusted({ search }: Alert, voice: Voice): string {
  const line = toPlainLine(describeSearch(search, voice), MAX_SEARCH_CHARACTERS);
  return line.replaceAll(/(?<=\S)[.:/@](?=\S)/gu, "$&\u2060");
}
