import type { JobCriteria, Range } from "../model/job-board.ts";
import { toStockholmTime } from "../../entities/times/swedish-time.ts";
import { EMPLOYMENT_CONCEPTS, EXTENT_CONCEPTS, ORDINARY_EMPLOYMENT } from "./concepts.ts";

/** Number of ads in one request; a hundred ads may exceed the size limit. */
export const BATCH = 50;

/** Longest free text that JobTech accepts. */
const MAX_Q_CHARACTERS = 255;

/**
 * Converts criteria to the query parameters of JobTech's `/search`. Words to have and to avoid are not among them: JobTech splits
 * `c#` and `.net` at their signs, so they are searched in the ads themselves.
 */
export function toQuery(criteria: JobCriteria, order: Range["order"], offset: number, limit = BATCH): URLSearchParams {
  const { role = [], places = [], remote, extent, employment, publishedAfter } = criteria;
  const q = toFreeText(role);
  const query = new URLSearchParams();
  if (q !== "") query.set("q", q);
  for (const { kind, id } of places) query.append(kind, id);
  if (remote) query.set("remote", "true");
  if (extent) query.set("worktime-extent", EXTENT_CONCEPTS[extent]);
  if (employment) {
    for (const id of [...EMPLOYMENT_CONCEPTS[employment], ORDINARY_EMPLOYMENT]) query.append("employment-type", id);
  }
  if (publishedAfter !== undefined) query.set("published-after", toStockholmTime(Date.parse(publishedAfter)));
  query.set("sort", order === "best" && q !== "" ? "relevance" : "pubdate-desc");
  query.set("offset", String(offset));
  query.set("limit", String(limit));
  return query;
}

/** Returns the URL of the same search on Platsbanken's website, as far as the website supports it. */
export function toWebsiteSearch({ role = [], places = [] }: JobCriteria): string {
  const page = new URL("https://arbetsformedlingen.se/platsbanken/annonser");
  const [phrase] = role;
  if (phrase !== undefined) page.searchParams.set("q", toWords(phrase));
  const [place, ...others] = places;
  if (place && others.length === 0) page.searchParams.set("l", `${place.kind === "region" ? 2 : 3}:${place.id}`);
  return page.href;
}

/** Joins alternative phrases, as many as the length allows; phrases of several words are quoted. */
function toFreeText(phrases: readonly string[]): string {
  let q = "";
  for (const words of phrases.map(toWords).filter(Boolean)) {
    const longer = `${q} ${words.includes(" ") ? `"${words}"` : words}`.trim();
    if (longer.length <= MAX_Q_CHARACTERS) q = longer;
  }
  return q;
}

/** Removes the operators of JobTech's search from a phrase. */
function toWords(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll(/["*]|(?<=^|\s)[+-]+/gu, " ")
    .trim()
    .replaceAll(/\s+/gu, " ");
}
