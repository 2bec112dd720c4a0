import type { Skill } from "../../content/model/jobs.ts";
import type { JobAd } from "../../jobs/model/job-ad.ts";
import type { JobCriteria, PlaceCode } from "../../jobs/model/job-board.ts";
import { toTerm } from "../../jobs/search/ad-words.ts";
import { toSkillIndex } from "../../entities/skills/skill-index.ts";
import { contains, intersect, unite, NO_ADS, type AdList } from "./ad-lists.ts";
import { createAdWordsIndexer } from "./ad-words-index.ts";
import { memoize } from "./memoize.ts";

/** Builds an index from ads added one by one, so that the caller can yield to other work in between. */
export type AdIndexer = {
  /** Adds an ad; its number is the count of ads before it. */
  add(ad: JobAd): void;
  /** Completes the index. */
  finish(): AdIndex;
};

/** An index of the ads of an alert run, which answers the criteria of many alerts. */
export type AdIndex = {
  /** Returns the numbers of the ads that fit: the same ads that `fitsFields` and `toWordTest` accept one by one. */
  readonly match: (criteria: JobCriteria) => AdList;
};

/** Creates an indexer that lists, for each criterion, the ads that meet it. */
export function createAdIndexer(skills: readonly Skill[]): AdIndexer {
  const skillIndex = toSkillIndex(skills);
  const words = createAdWordsIndexer(skillIndex);
  /** Ads by field value, under keys such as `region CifL_Rzy_Mku`. */
  const fields = new Map<string, number[]>();
  /** Publication time of each ad, in milliseconds since 1970. */
  const published: (number | undefined)[] = [];

  // Texts without a word are ignored.
  const toTerms = (typed: readonly string[]) => typed.flatMap((each) => toTerm(each, skillIndex) ?? []);

  return {
    add(ad) {
      const number = published.length;
      words.add(ad);
      published.push(ad.published === undefined ? undefined : Date.parse(ad.published));
      for (const field of toFields(ad)) {
        const list = fields.get(field) ?? [];
        list.push(number);
        fields.set(field, list);
      }
    },
    finish() {
      const index = words.finish();
      const ofFields = new Map(Array.from(fields, ([field, list]) => [field, Uint32Array.from(list)]));
      const all = Uint32Array.from(published.keys());
      const ofField = (field: string) => ofFields.get(field) ?? NO_ADS;
      const withTerm = memoize(index.withTerm, JSON.stringify);
      const withRole = memoize((role: readonly string[]) => unite(role.map(index.withPhrase)), JSON.stringify);
      const atPlaces = memoize((places: readonly PlaceCode[]) => {
        const named = places.map(({ kind, id }) => ofField(`${kind} ${id}`));
        return unite(places.length === 0 ? [] : [...named, ofField(ANYWHERE)]);
      }, JSON.stringify);
      return { match: memoize(search, toKey) };

      function search(criteria: JobCriteria): AdList {
        const { role, places, remote, extent, employment, have = [], avoid = [], publishedAfter } = criteria;
        const lists = [
          ...(role ? [withRole(role)] : []),
          ...(places ? [atPlaces(places)] : []),
          ...(remote ? [ofField(REMOTE)] : []),
          ...(extent ? [ofField(extent)] : []),
          ...(employment ? [ofField(employment)] : []),
          ...toTerms(have).map(withTerm),
        ];
        const wanted = lists.length === 0 ? all : intersect(lists);
        const unwanted = toTerms(avoid).map(withTerm);
        if (unwanted.length === 0 && publishedAfter === undefined) return wanted;
        return wanted.filter((ad) => !unwanted.some((list) => contains(list, ad)) && isSince(ad, publishedAfter));
      }

      function isSince(ad: number, moment: string | undefined): boolean {
        const at = published[ad];
        return moment === undefined || (at !== undefined && at >= Date.parse(moment));
      }
    },
  };
}

const REMOTE = "remote";
const ANYWHERE = "anywhere";

/** Lists the field values of an ad; missing fields get the usual value, as in `fitsFields`. */
function toFields({ place, remote, extent = "full-time", employment = "permanent" }: JobAd): string[] {
  return [
    extent,
    employment,
    ...(remote ? [REMOTE] : []),
    ...(place?.municipality === undefined ? [] : [`municipality ${place.municipality}`]),
    ...(place?.region === undefined ? [] : [`region ${place.region}`]),
    ...(remote && place === undefined ? [ANYWHERE] : []),
  ];
}

/** Returns a key that is the same for equal criteria. */
function toKey({ role, places, remote, extent, employment, have, avoid, publishedAfter }: JobCriteria): string {
  return JSON.stringify([role, places, remote, extent, employment, have, avoid, publishedAfter]);
}
