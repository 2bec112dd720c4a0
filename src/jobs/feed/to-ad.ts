import { createHash } from "node:crypto";
import { z } from "zod";
import type { Geography } from "../../content/model/jobs.ts";
import { toAdLine } from "../ads/ad-line.ts";
import type { AdPlace, Employment, Extent, JobAd } from "../model/job-ad.ts";
import { MAX_LINE_CHARACTERS, MAX_TEXT_CHARACTERS } from "../ads/limits.ts";
import { findPlaces } from "../../entities/places/find-places.ts";
import { toPlainLine, toPlainText } from "../../text/plain-text.ts";
import { saysRemote } from "../ads/says-remote.ts";
import { readMoment, toStockholmTime } from "../../entities/times/swedish-time.ts";
import { toWebAddress } from "../../network/web-address.ts";
import { withoutContactSentences } from "../ads/without-contacts.ts";
import { toHtmlText } from "./html-text.ts";

/** The board's id. */
export const FEED = "feed";

const text = z.string().optional().catch(undefined);
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const texts = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => [value].flat())
  .catch([]);

const place = z.object({
  address: z.union([
    z.string().transform((addressLocality) => ({ addressLocality, addressRegion: undefined })),
    z.object({ addressLocality: text, addressRegion: z.string().optional().or(named).catch(undefined) }),
  ]),
});

/** The fields read from a schema.org JobPosting. Source: https://schema.org/JobPosting */
const POSTING = z.object({
  title: z.string().min(1),
  identifier: z
    .union([
      z.string(),
      z.number(),
      z.object({ value: z.union([z.string(), z.number()]) }).transform(({ value }) => value),
    ])
    .optional()
    .catch(undefined),
  url: text,
  description: z.string().default(""),
  datePosted: text,
  validThrough: text,
  employmentType: texts,
  hiringOrganization: named.optional().catch(undefined),
  jobLocation: z
    .union([place, z.array(place)])
    .transform((value) => [value].flat()[0])
    .optional()
    .catch(undefined),
  jobLocationType: texts,
  skills: texts,
});

type Posting = z.output<typeof POSTING>;

/** Converts a schema.org job posting to an ad; `undefined` when it is invalid. */
export function toFeedAd(raw: unknown, geography: Geography): JobAd | undefined {
  const { data: posting } = POSTING.safeParse(raw);
  if (!posting) return undefined;
  const title = toAdLine(toHtmlText(posting.title));
  const employer = toAdLine(posting.hiringOrganization ?? "");
  const where = toPlace(posting, geography);
  const body = withoutContactSentences(toPlainText(toHtmlText(posting.description), MAX_TEXT_CHARACTERS));
  const published = readMoment(posting.datePosted ?? "");
  const lastMoment = readMoment(posting.validThrough ?? "");
  const own = posting.identifier ?? posting.url ?? `${title}\n${employer}\n${where?.name ?? ""}`;
  return {
    id: `${FEED}:${createHash("sha256").update(String(own)).digest("hex").slice(0, 16)}`,
    board: FEED,
    title,
    employer,
    place: where,
    published: published === undefined ? undefined : new Date(published).toISOString(),
    lastDay: lastMoment === undefined ? undefined : toStockholmTime(lastMoment).slice(0, 10),
    extent: toExtent(posting.employmentType),
    employment: toEmployment(posting.employmentType),
    remote: posting.jobLocationType.includes("TELECOMMUTE") || saysRemote(title, body),
    url: toWebAddress(posting.url),
    text: body,
    skills: posting.skills.flatMap((each) => each.split(",")).map((each) => toPlainLine(each, MAX_LINE_CHARACTERS)),
    isRemoved: false,
  };
}

function toPlace({ jobLocation }: Posting, geography: Geography): AdPlace | undefined {
  const { addressLocality, addressRegion } = jobLocation?.address ?? {};
  const name = addressLocality ?? addressRegion;
  if (!name) return undefined;
  const shown = toAdLine(name);
  const found = [addressLocality, addressRegion].flatMap((each) => {
    const places = each === undefined ? undefined : findPlaces(each, geography);
    return places?.kind === "found" && places.places.length === 1 ? [...places.places] : [];
  });
  const [first] = found;
  if (!first) return { name: shown };
  return first.kind === "region"
    ? { name: shown, region: first.id }
    : { name: shown, municipality: first.id, region: first.region };
}

function toExtent(types: readonly string[]): Extent | undefined {
  if (types.includes("FULL_TIME")) return "full-time";
  return types.includes("PART_TIME") ? "part-time" : undefined;
}

function toEmployment(types: readonly string[]): Employment | undefined {
  const isTemporary = types.some((type) => ["TEMPORARY", "CONTRACTOR", "INTERN", "PER_DIEM"].includes(type));
  return isTemporary ? "temporary" : undefined;
}
