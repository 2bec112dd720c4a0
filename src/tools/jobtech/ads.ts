import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** The current day of the fake server, and its noon in Stockholm. */
export const NOON = Date.parse("2026-11-22T12:00:00+01:00");

const DAY_MS = 24 * 60 * 60 * 1000;

/** Occupations by the word in `ads.yaml`: name, group and field, as the taxonomy has them where the contract gives an id. */
const BACKEND = ["7wdX_4rv_33z", "Backend-utvecklare"] as const;
const SYSTEM = ["fg7B_yov_smw", "Systemutvecklare/Programmerare"] as const;
const SOFTWARE_GROUP = "DJh5_yyF_hEM";
const IT_FIELD = "apaJ_2ja_LuF";

const EMPLOYMENTS = {
  usual: ["PFZr_Syz_cUq", "Vanlig anställning", "Tills vidare"],
  time: ["sTu5_NBQ_udq", "Tidsbegränsad anställning", "12 månader - upp till 2 år"],
  substitute: ["gro4_cWF_6D7", "Vikariat", "6 månader – upp till 12 månader"],
  summer: ["Jh8f_q9J_pbJ", "Sommarjobb / feriejobb", "11 dagar - upp till 3 månader"],
  demand: ["1paU_aCR_nGn", "Behovsanställning", "Tills vidare"],
} as const;

const EXTENTS = { full: ["6YE1_gAC_R2G", "Heltid", 100], part: ["947z_JGS_Uk2", "Deltid", 50] } as const;

const FILE = z.object({
  places: z.record(z.string(), z.tuple([z.string(), z.string(), z.string(), z.string()])),
  ads: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      employer: z.string(),
      place: z.string(),
      as: z.string(),
      age: z.number(),
      open: z.number(),
      extent: z.enum(["full", "part"]).default("full"),
      employment: z.enum(["usual", "time", "substitute", "summer", "demand"]).default("usual"),
      skills: z.array(z.string()).default([]),
      text: z.string(),
    }),
  ),
});

/** One ad in the shape of the API; what the tests change is writable. */
export type ApiAd = ReturnType<typeof toApiAd>;

type WrittenAd = z.output<typeof FILE>["ads"][number];

/** The ads of the fake server, made anew so that a test may change them. */
export function makeAds(): ApiAd[] {
  const { places, ads } = FILE.parse(parse(readFileSync(new URL("ads.yaml", import.meta.url), "utf8")));
  return ads.map((ad) => toApiAd(ad, places[ad.place]!));
}

function toApiAd(ad: WrittenAd, [municipalityId, code, region, regionId]: readonly string[]) {
  const [employmentId, employment, duration] = EMPLOYMENTS[ad.employment];
  const [extentId, extent, scope] = EXTENTS[ad.extent];
  const [occupationId, occupation] = ad.as === "backend" ? BACKEND : SYSTEM;
  const isSoftware = ad.as === "backend" || ad.as === "system";
  const mailName = ad.employer.toLowerCase().replaceAll(/[^a-z]/g, "");
  return {
    id: ad.id,
    external_id: null,
    webpage_url: `https://arbetsformedlingen.se/platsbanken/annonser/${ad.id}`,
    logo_url: null,
    headline: ad.title,
    application_deadline: `${toDay(ad.open)}T23:59:59`,
    number_of_vacancies: 1,
    description: { text: ad.text, text_formatted: `<p>${ad.text}</p>`, company_information: null, needs: null },
    employment_type: { concept_id: employmentId as string, label: employment as string },
    salary_type: { concept_id: "oG8G_9cW_nRf", label: "Fast månads- vecko- eller timlön" },
    salary_description: "Lön enligt överenskommelse",
    duration: { label: duration as string },
    working_hours_type: { concept_id: extentId as string, label: extent as string },
    scope_of_work: { min: scope as number, max: scope as number },
    employer: {
      name: ad.employer,
      workplace: ad.employer,
      organization_number: "5590000000",
      email: `jobb@${mailName}.example`,
      phone_number: "08-999 88 77",
      url: `https://${mailName}.example`,
    },
    application_details: {
      information: "Kontakta Vera Ledig",
      email: `ansok@${mailName}.example`,
      via_af: false,
      url: `https://${mailName}.example/apply`,
    },
    application_contacts: [
      { name: "Vera Ledig", email: `vera.ledig@${mailName}.example`, telephone: "073-987 65 43", contact_type: null },
    ],
    experience_required: !/junior|sommarjobb/iu.test(ad.title),
    access_to_own_car: false,
    driving_license_required: ad.text.includes("B-körkort krävs"),
    occupation: { concept_id: occupationId as string, label: occupation as string },
    occupation_group: { concept_id: isSoftware ? SOFTWARE_GROUP : "", label: "Mjukvaru- och systemutvecklare m.fl." },
    occupation_field: { concept_id: IT_FIELD, label: "Data/IT" },
    workplace_address: {
      municipality: ad.place as string | null,
      municipality_code: code,
      municipality_concept_id: municipalityId as string | null,
      region,
      region_concept_id: regionId,
      country: "Sverige",
      street_address: null,
      postcode: null,
      city: ad.place as string | null,
      coordinates: [18.06, 59.33],
    },
    must_have: { skills: ad.skills.map((label) => ({ concept_id: "", label, weight: 10 })), languages: [] },
    nice_to_have: { skills: [] as { label: string }[], languages: [] },
    publication_date: `${toDay(-ad.age)}T08:00:00`,
    last_publication_date: `${toDay(ad.open)}T23:59:59`,
    removed: false,
    removed_date: null as string | null,
    source_type: "VIA_AF_FORMULAR",
    timestamp: NOON - ad.age * DAY_MS,
    relevance: 0,
  };
}

function toDay(daysFromNow: number): string {
  return new Date(NOON + daysFromNow * DAY_MS).toISOString().slice(0, 10);
}
