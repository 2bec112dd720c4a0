import { LANGUAGES } from "../../../languages/language.ts";
import { LANGUAGE_DATA } from "../../../languages/languages.ts";
import { AD_TEXT_MATTERS, type AdMatter, type AdTextMatter } from "../../../languages/model/job-talk.ts";
import { anyOf } from "../../../text/word-pattern.ts";
import { readSkills } from "../../../jobs/search/count-skills.ts";
import { formatDate } from "../times.ts";
import type { ShownAd } from "../../model/shown-ad.ts";
import { localize, type CatalogueContext } from "../../wording/localize.ts";

/** Most sentences that are quoted from an ad, and characters of one. */
const MAX_SENTENCES = 2;
const MAX_SENTENCE = 240;

/** Tells one matter of an ad from what was kept of it; what it does not say is said to be missing. */
export function tellMatter(context: CatalogueContext, ad: ShownAd, matter: AdMatter): string {
  const { title, employer, place, lastDay, published, employment, extent, remote } = ad;
  const { language } = context;
  switch (matter) {
    case "employer":
      return localize(context, "ad-employer", { title, employer });
    case "place":
      return place === undefined ? silent(context, ad) : localize(context, "ad-place", { title, place: place.name });
    case "deadline":
      return lastDay === undefined
        ? silent(context, ad)
        : localize(context, "ad-deadline", { title, date: formatDate(Date.parse(lastDay), language) });
    case "published":
      return published === undefined
        ? silent(context, ad)
        : localize(context, "ad-published", { title, date: formatDate(Date.parse(published), language) });
    case "link":
      return localize(context, "ad-link", { title });
    case "contact":
      return localize(context, "ad-contact", { title });
    case "employment":
      return employment === undefined
        ? silent(context, ad)
        : localize(context, "ad-says", { title, said: localize(context, `jobs-${employment}`) });
    case "extent":
      return extent === undefined
        ? silent(context, ad)
        : localize(context, "ad-says", { title, said: localize(context, `jobs-${extent}`) });
    case "remote":
      return quote(context, ad, "remote") ?? (remote ? remotePossible(context, ad) : silent(context, ad));
    case "skills":
      return listSkills(context, ad) ?? silent(context, ad);
    case "difference":
    case "summary":
      return summarise(context, ad);
    case "pay":
    case "language":
    case "oncall":
    case "travel":
    case "security":
    case "benefits":
    case "letter":
    case "start":
    case "education":
    case "experience":
    case "requirements":
      return quote(context, ad, matter) ?? silent(context, ad);
  }
}

/** Whether an ad tells of a matter in its text. */
export function tellsOf(ad: ShownAd, matter: AdMatter): boolean {
  const asked = AD_TEXT_MATTERS.find((each) => each === matter);
  return asked !== undefined && findSentences(ad, asked).length > 0;
}

function quote(context: CatalogueContext, ad: ShownAd, matter: AdTextMatter): string | undefined {
  const sentences = findSentences(ad, matter).slice(0, MAX_SENTENCES);
  return sentences.length === 0
    ? undefined
    : localize(context, "ad-says", { title: ad.title, said: sentences.join(" ") });
}

function findSentences({ text }: ShownAd, matter: AdTextMatter): string[] {
  const words = LANGUAGES.flatMap((language) => LANGUAGE_DATA[language].reading.adWords[matter]);
  const pattern = new RegExp(String.raw`(?<!\p{L})${anyOf(words)}`, "iu");
  return toSentences(text)
    .filter((sentence) => pattern.test(sentence))
    .map((sentence) => (sentence.length <= MAX_SENTENCE ? sentence : `${sentence.slice(0, MAX_SENTENCE).trimEnd()}…`));
}

function toSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

function listSkills(context: CatalogueContext, { title, text, skills }: ShownAd): string | undefined {
  const known = readSkills([title, ...skills, text].join("\n"), context.content.skills);
  const names = context.content.skills.filter(({ id }) => known.has(id)).map((skill) => skill.title[context.language]);
  return names.length === 0 ? undefined : localize(context, "ad-skills", { title, skills: names.join(", ") });
}

function summarise(context: CatalogueContext, ad: ShownAd): string {
  const { title, employer, place, lastDay, text } = ad;
  const facts = [
    employer,
    ...(place === undefined ? [] : [place.name]),
    ...(lastDay === undefined
      ? []
      : [localize(context, "jobs-last-day", { date: formatDate(Date.parse(lastDay), context.language) })]),
  ];
  const said = toSentences(text).slice(0, MAX_SENTENCES).join(" ");
  return [`${title}: ${facts.join(", ")}.`, said].filter(Boolean).join("\n");
}

function remotePossible(context: CatalogueContext, { title }: ShownAd): string {
  return localize(context, "ad-says", { title, said: localize(context, "jobs-remote") });
}

function silent(context: CatalogueContext, { title }: ShownAd): string {
  return localize(context, "ad-silent", { title });
}
