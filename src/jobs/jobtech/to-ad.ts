import { z } from "zod";
import { toAdLine } from "../ads/ad-line.ts";
import type { AdPlace, Employment, Extent, JobAd } from "../model/job-ad.ts";
import { MAX_LINE_CHARACTERS, MAX_TEXT_CHARACTERS } from "../ads/limits.ts";
import { toPlainLine, toPlainText } from "../../text/plain-text.ts";
import { saysRemote } from "../ads/says-remote.ts";
import { readMoment } from "../../entities/times/swedish-time.ts";
import { toWebAddress } from "../../network/web-address.ts";
import { withoutContactSentences } from "../ads/without-contacts.ts";
import { EMPLOYMENT_CONCEPTS, EXTENT_CONCEPTS, ORDINARY_EMPLOYMENT } from "./concepts.ts";

/** The board's id. */
export const JOBTECH = "jobtech";

const text = z.string().nullish().catch(null);
const concept = z.object({ concept_id: text, label: text }).nullish().catch(null);
const requirements = z
  .object({
    skills: z
      .array(z.object({ label: text }))
      .nullish()
      .catch(null),
  })
  .nullish()
  .catch(null);

/** The fields read from an ad. Contact persons, e-mail addresses and telephone numbers are not among them. */
const AD = z.object({
  id: z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(/^[\w-]{1,64}$/)),
  headline: z.string().min(1),
  webpage_url: text,
  application_deadline: text,
  publication_date: text,
  removed: z.boolean().nullish().catch(null),
  description: z.object({ text }).nullish().catch(null),
  employment_type: concept,
  duration: concept,
  working_hours_type: concept,
  scope_of_work: z.object({ min: z.number().nullish(), max: z.number().nullish() }).nullish().catch(null),
  employer: z.object({ name: text, workplace: text }).nullish().catch(null),
  workplace_address: z
    .object({
      municipality: text,
      municipality_concept_id: text,
      region: text,
      region_concept_id: text,
      city: text,
      country: text,
    })
    .nullish()
    .catch(null),
  must_have: requirements,
  nice_to_have: requirements,
});

type RawAd = z.output<typeof AD>;

/** Converts an ad of JobTech to a `JobAd`; `undefined` when it is invalid. */
export function toJobtechAd(raw: unknown): JobAd | undefined {
  const { data: ad } = AD.safeParse(raw);
  if (!ad) return undefined;
  const title = toAdLine(ad.headline);
  const body = withoutContactSentences(toPlainText(ad.description?.text ?? "", MAX_TEXT_CHARACTERS));
  const published = readMoment(ad.publication_date ?? "");
  return {
    id: `${JOBTECH}:${ad.id}`,
    board: JOBTECH,
    title,
    employer: toAdLine(ad.employer?.name ?? ad.employer?.workplace ?? ""),
    place: toPlace(ad),
    published: published === undefined ? undefined : new Date(published).toISOString(),
    lastDay: /^\d{4}-\d{2}-\d{2}/u.exec(ad.application_deadline ?? "")?.[0],
    extent: toExtent(ad),
    employment: toEmployment(ad),
    remote: saysRemote(title, body),
    url: toWebAddress(ad.webpage_url) ?? `https://arbetsformedlingen.se/platsbanken/annonser/${ad.id}`,
    text: body,
    skills: [ad.must_have, ad.nice_to_have].flatMap((each) =>
      (each?.skills ?? []).flatMap(({ label }) => (label ? [toPlainLine(label, MAX_LINE_CHARACTERS)] : [])),
    ),
    isRemoved: ad.removed === true,
  };
}

function toPlace({ workplace_address: address }: RawAd): AdPlace | undefined {
  const name = address?.municipality ?? address?.city ?? address?.region ?? address?.country;
  if (!address || !name) return undefined;
  return {
    name: toAdLine(name),
    municipality: address.municipality_concept_id ?? undefined,
    region: address.region_concept_id ?? undefined,
  };
}

function toExtent({ working_hours_type: type, scope_of_work: scope }: RawAd): Extent | undefined {
  if (type?.concept_id === EXTENT_CONCEPTS["full-time"]) return "full-time";
  if (type?.concept_id === EXTENT_CONCEPTS["part-time"]) return "part-time";
  if (scope?.min === 100) return "full-time";
  return typeof scope?.max === "number" && scope.max > 0 && scope.max < 100 ? "part-time" : undefined;
}

function toEmployment({ employment_type: type, duration }: RawAd): Employment | undefined {
  const id = type?.concept_id ?? "";
  if (EMPLOYMENT_CONCEPTS.permanent.includes(id)) return "permanent";
  if (EMPLOYMENT_CONCEPTS.temporary.includes(id)) return "temporary";
  if (id !== ORDINARY_EMPLOYMENT || !duration?.label) return undefined;
  return /^tills ?vidare/iu.test(duration.label) ? "permanent" : "temporary";
}
