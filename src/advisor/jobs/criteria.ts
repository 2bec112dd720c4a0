import type { Content } from "../../content/model/content.ts";
import type { JobCriteria } from "../../jobs/model/job-board.ts";
import type { JobSearch } from "../../jobs/model/job-search.ts";
import { readWishes, type WishCriteria } from "../../jobs/search/read-wishes.ts";
import { toRolePhrases } from "../../jobs/search/role-phrases.ts";
import { localize, type CatalogueContext } from "../wording/localize.ts";
import { namePlaces, toPlaceCodes } from "./places.ts";

/** Longest text of wishes that is read, in characters. */
export const MAX_WISHES = 300;

/** Converts a search to the criteria that boards take. */
export function toCriteria({ role, place, wishes }: JobSearch, content: Content): JobCriteria {
  const { job, order: _, ...rest } = readWishes(wishes, content.skills);
  const places = toPlaceCodes(place, content.geography);
  const own = content.roles.get(role)?.jobTitles ?? [];
  const phrases = job === undefined ? own : toRolePhrases(job, content.roles.values());
  return { role: phrases, ...(places.length > 0 && { places }), ...rest };
}

/** Describes a search in words: `back-end developer, Stockholm, remote, without Java`. */
export function describeSearch(search: JobSearch, context: CatalogueContext): string {
  const { content, language } = context;
  const { job } = readWishes(search.wishes, content.skills);
  const role = job ?? content.roles.get(search.role)?.title[language] ?? "";
  const anywhere = localize(context, "jobs-anywhere");
  const place =
    namePlaces(search.place, content.geography, language) || anywhere.charAt(0).toLowerCase() + anywhere.slice(1);
  return [role, place, ...listWishes(search.wishes, context)].join(", ");
}

/** Lists the wishes in words, without the job itself. */
export function listWishes(text: string, context: CatalogueContext): string[] {
  const wishes = readWishes(text, context.content.skills);
  const { remote, extent, employment, have, avoid, order } = wishes;
  return [
    ...(remote ? [localize(context, "jobs-only-remote")] : []),
    ...(extent ? [localize(context, `jobs-${extent}`)] : []),
    ...(employment ? [localize(context, `jobs-${employment}`)] : []),
    ...(have ? [localize(context, "jobs-have", { words: have.join(", ") })] : []),
    ...(avoid ? [localize(context, "jobs-avoid", { words: avoid.join(", ") })] : []),
    ...(order ? [localize(context, "jobs-newest")] : []),
  ];
}

/** Whether any wish narrows a search. */
export function isNarrowing(wishes: WishCriteria): boolean {
  return Object.keys(wishes).some((name) => name !== "job" && name !== "order");
}
