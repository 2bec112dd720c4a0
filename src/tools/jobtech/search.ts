import type { ApiAd } from "./ads.ts";

/** The answer of `/search`, or the reason for a refusal (400). */
export type SearchAnswer =
  | { readonly status: 200; readonly body: object; readonly hits: readonly ApiAd[] }
  | { readonly status: 400; readonly message: string };

const MAX_Q = 255;
const MAX_OFFSET = 2000;
const MAX_LIMIT = 100;

/** The phrases by which the API recognises remote work. */
const REMOTE = [
  "arbeta på distans",
  "arbete på distans",
  "arbeta hemifrån",
  "distansarbete",
  "remote work",
  "fully remote",
];

/** Searches as JobTech's `/search` does: every parameter of the contract that the bot sends really filters. */
export function search(ads: readonly ApiAd[], query: URLSearchParams, boolMethod: string, now: number): SearchAnswer {
  const q = (query.get("q") ?? "").toLowerCase();
  const offset = Number(query.get("offset") ?? 0);
  const limit = Number(query.get("limit") ?? 10);
  if (q.length > MAX_Q) return refuse("q is too long");
  if (!(offset >= 0 && offset <= MAX_OFFSET)) return refuse("offset must be 0 to 2000");
  if (!(limit >= 0 && limit <= MAX_LIMIT)) return refuse("limit must be 0 to 100");
  const found = ads
    .filter((ad) => !ad.removed && Date.parse(`${ad.last_publication_date}+01:00`) >= now)
    .filter((ad) => fitsFields(ad, query, now))
    .map((ad) => ({ ...ad, relevance: q === "" ? 1 : rate(ad, q, boolMethod === "and") }))
    .filter(({ relevance }) => relevance > 0)
    .sort(toOrder(query.get("sort") ?? "relevance"));
  const hits = found.slice(offset, offset + limit);
  return {
    status: 200,
    body: {
      total: { value: found.length },
      positions: found.length,
      query_time_in_millis: 5,
      result_time_in_millis: 9,
      stats: [],
      freetext_concepts: {},
    },
    hits,
  };
}

function refuse(message: string): SearchAnswer {
  return { status: 400, message };
}

function fitsFields(ad: ApiAd, query: URLSearchParams, now: number): boolean {
  const address = ad.workplace_address;
  const places = [...query.getAll("municipality"), ...query.getAll("region")];
  // Ids and the older codes both work, and municipalities and regions are a union.
  const own = new Set([address.municipality_concept_id, address.municipality_code, address.region_concept_id]);
  const isOneOf = (name: string, id: string) => !query.has(name) || query.getAll(name).includes(id);
  const text = `${ad.headline}\n${ad.description.text}`.toLowerCase();
  const published = Date.parse(`${ad.publication_date}+01:00`);
  return (
    (places.length === 0 || places.some((place) => own.has(place))) &&
    isOneOf("employment-type", ad.employment_type.concept_id) &&
    isOneOf("worktime-extent", ad.working_hours_type.concept_id) &&
    isOneOf("occupation-name", ad.occupation.concept_id) &&
    isOneOf("occupation-group", ad.occupation_group.concept_id) &&
    isOneOf("occupation-field", ad.occupation_field.concept_id) &&
    (query.get("experience") !== "false" || !ad.experience_required) &&
    (query.get("remote") !== "true" || REMOTE.some((phrase) => text.includes(phrase))) &&
    published >= readTime(query.get("published-after"), now, -Infinity) &&
    published <= readTime(query.get("published-before"), now, Infinity)
  );
}

/** A date and time in Stockholm, or a number of minutes ago. */
function readTime(value: string | null, now: number, otherwise: number): number {
  if (value === null) return otherwise;
  return /^\d+$/.test(value) ? now - Number(value) * 60_000 : Date.parse(`${value}+01:00`);
}

/** How well an ad fits free text; 0 when it does not. The headline counts three times. */
function rate(ad: ApiAd, q: string, areAllNeeded: boolean): number {
  const headline = toWords(ad.headline);
  const all = [...headline, ...toWords(ad.employer.name), ...toWords(ad.description.text)];
  const terms = Array.from(q.matchAll(/(-?)"([^"]*)"|(-?)(\S+)/g), ([, minusPhrase, phrase, minus, word]) => ({
    isExcluded: (minusPhrase ?? minus) === "-",
    words: toWords(phrase ?? word ?? ""),
    isStart: word?.endsWith("*") ?? false,
  })).filter(({ words }) => words.length > 0);
  if (terms.some((term) => term.isExcluded && holds(all, term))) return 0;
  const wanted = terms.filter(({ isExcluded }) => !isExcluded);
  const held = wanted.filter((term) => holds(all, term));
  if (wanted.length > 0 && held.length === 0) return 0;
  if (areAllNeeded && held.length < wanted.length) return 0;
  return 1 + held.length + 3 * wanted.filter((term) => holds(headline, term)).length;
}

function holds(text: readonly string[], { words, isStart }: { words: readonly string[]; isStart: boolean }): boolean {
  return text.some((_, at) =>
    words.every((word, step) => (isStart ? text[at + step]?.startsWith(word) : text[at + step] === word)),
  );
}

/** As a search engine splits a text: signs fall away, so that C# and C++ are both c. */
function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function toOrder(sort: string): (a: ApiAd, b: ApiAd) => number {
  switch (sort) {
    case "pubdate-asc":
      return by((ad) => ad.publication_date);
    case "pubdate-desc":
      return reversed(by((ad) => ad.publication_date));
    case "applydate-asc":
      return by((ad) => ad.application_deadline);
    case "applydate-desc":
      return reversed(by((ad) => ad.application_deadline));
    case "updated":
      return reversed(by((ad) => ad.timestamp));
    default:
      return by((ad) => -ad.relevance);
  }
}

function by(toKey: (ad: ApiAd) => string | number): (a: ApiAd, b: ApiAd) => number {
  return (a, b) => {
    const [first, second] = [toKey(a), toKey(b)];
    if (first === second) return a.id < b.id ? -1 : 1;
    return first < second ? -1 : 1;
  };
}

function reversed(order: (a: ApiAd, b: ApiAd) => number): (a: ApiAd, b: ApiAd) => number {
  return (a, b) => order(b, a);
}
