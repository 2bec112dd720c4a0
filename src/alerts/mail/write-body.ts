import { describeSearch } from "../../advisor/jobs/criteria.ts";
import { formatDate } from "../../advisor/jobs/times.ts";
import type { Fact } from "../../advisor/model/reply.ts";
import { describeSchedule } from "../../advisor/results/alert.ts";
import { toMatchedItem } from "../../advisor/results/alert-message.ts";
import { localize, type CatalogueContext } from "../../advisor/wording/localize.ts";
import type { AlertMessage } from "../sending/alert-transport.ts";
import type { MatchedAd } from "../../jobs/model/matched-ad.ts";
import { CONFIRM_WITHIN_MS } from "../signup/tokens.ts";
import type { Language } from "../../languages/language.ts";
import type { Alert } from "../../jobs/model/alert.ts";
import type { Operator } from "../../records/operator.ts";
import { toPlainLine } from "../../text/plain-text.ts";
import { toWebAddress } from "../../network/web-address.ts";

const HOUR_MS = 60 * 60 * 1000;

/** Longer lines of an ad are cut, so that external text cannot fill a mail. */
const MAX_LINE_CHARACTERS = 200;

/** Longest description of a search in a subject; mail programs show no more. */
const MAX_SEARCH_CHARACTERS = 120;

/** The sender of mail; the name may be empty. */
export type MailSender = { readonly name: string; readonly address: string };

/** The values that all mails of a sender share. */
export type MailWriter = {
  readonly from: MailSender;
  /** Names of the job boards that ads come from. */
  readonly boards: string;
  /** Operator of the bot. */
  readonly operator: Operator;
};

/** A link with its label. */
export type MailLink = { readonly label: string; readonly url: string };

/** An ad in a mail; all of it is text on one line. */
export type MailAd = {
  readonly title: string;
  readonly url?: string;
  readonly detail: string;
  /** Reasons why the ad fits; empty if there are none. */
  readonly why: string;
};

/** The content of a mail, before it is written as HTML or text. */
export type MailBody = {
  readonly language: Language;
  readonly subject: string;
  readonly title: string;
  readonly intro: readonly string[];
  /** The description of the alert. */
  readonly facts: readonly Fact[];
  readonly ads: readonly MailAd[];
  readonly button?: MailLink;
  readonly outro: readonly string[];
  /** The reason for the mail. */
  readonly because: string;
  /** Sender of the mail, and how to reach them. */
  readonly sender: string;
  readonly footer: readonly MailLink[];
};

/** Writes the content of a mail for an alert message. */
export function writeBody(
  alertMessage: AlertMessage,
  context: CatalogueContext,
  { from, boards, operator }: MailWriter,
): MailBody {
  const { alert, ads, links } = alertMessage;
  const search = describeUntrusted(alert, context);
  const manage = { label: localize(context, "mail-manage"), url: links.manage };
  const body = {
    language: context.language,
    facts: toFacts(alert, search, context),
    ads: [],
    because: localize(context, "mail-because-confirmed"),
    sender: describeSender(context, operator, from),
    footer: [manage, { label: localize(context, "mail-unsubscribe"), url: links.unsubscribe }],
  };
  switch (alertMessage.kind) {
    case "confirm":
      return {
        ...body,
        subject: localize(context, "mail-confirm-subject", { search }),
        title: localize(context, "mail-confirm-title"),
        intro: [localize(context, "mail-confirm-who")],
        ...(links.confirm !== undefined && {
          button: { label: localize(context, "mail-confirm-button"), url: links.confirm },
        }),
        outro: [localize(context, "mail-confirm-ignore", { hours: `${CONFIRM_WITHIN_MS / HOUR_MS}` })],
        because: localize(context, "mail-because-asked"),
        // There is no subscription to change or end yet.
        footer: [{ label: localize(context, "mail-withdraw"), url: links.unsubscribe }],
      };
    case "known":
      return {
        ...body,
        subject: localize(context, "mail-known-subject", { search }),
        title: localize(context, "mail-known-title"),
        intro: [localize(context, "mail-known-who")],
        button: { label: localize(context, "mail-known-button"), url: links.manage },
        outro: [],
      };
    case "ads": {
      const count = `${ads.length}`;
      const isOne = ads.length === 1;
      return {
        ...body,
        subject: localize(context, isOne ? "mail-ads-subject-one" : "mail-ads-subject", { count, search }),
        title: localize(context, isOne ? "mail-ads-title-one" : "mail-ads-title", { count }),
        intro: [localize(context, "mail-ads-search", { search })],
        facts: [],
        ads: ads.map((ad) => toMailAd(ad, context)),
        outro: [
          ...(alertMessage.more > 0 ? [localize(context, "mail-ads-more", { more: `${alertMessage.more}` })] : []),
          localize(context, "mail-ads-source", { boards }),
        ],
      };
    }
    case "still-wanted": {
      const date = formatDate(alert.expiresAt, context.language, alert.schedule.timeZone);
      return {
        ...body,
        subject: localize(context, "mail-still-subject", { search }),
        title: localize(context, "mail-still-title"),
        intro: [localize(context, "mail-still-text", { date })],
        button: { label: localize(context, "mail-still-button"), url: links.manage },
        outro: [],
      };
    }
  }
}

function describeSender(context: CatalogueContext, { name, contact }: Operator, { address }: MailSender): string {
  if (name === undefined) return localize(context, "mail-sender-unnamed", { address });
  return contact === undefined
    ? localize(context, "mail-sender", { name })
    : localize(context, "mail-sender-contact", { name, contact });
}

function toFacts(alert: Alert, search: string, context: CatalogueContext): Fact[] {
  return [
    { label: localize(context, "mail-alert-jobs"), value: search },
    { label: localize(context, "mail-alert-when"), value: describeSchedule(context, alert) },
  ];
}

function toMailAd(matched: MatchedAd, context: CatalogueContext): MailAd {
  const { title, detail, note = "" } = toMatchedItem(context, matched);
  const url = toWebAddress(matched.ad.url);
  return { title: toLine(title), detail: toLine(detail), why: toLine(note), ...(url !== undefined && { url }) };
}

function toLine(text: string): string {
  return toPlainLine(text, MAX_LINE_CHARACTERS);
}

/**
 * Describes a search on one line. Anyone may have typed it for any address, so mail programs must not turn any of it into a
 * link: an invisible joiner follows each mark that addresses contain.
 */
function describeUntrusted({ search }: Alert, context: CatalogueContext): string {
  const line = toPlainLine(describeSearch(search, context), MAX_SEARCH_CHARACTERS);
  return line.replaceAll(/(?<=\S)[.:/@](?=\S)/gu, "$&\u2060");
}
