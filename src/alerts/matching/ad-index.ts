import type { Skill } from "../../content/model/jobs.ts";
import type { JobAd } from "../../jobs/model/job-ad.ts";
import type { JobCriteria, PlaceCode } from "../../jobs/model/job-board.ts";
import { toTerm } from "../../jobs/search/ad-words.ts";
import { toSkillIndex } from "../../entities/skills/skill-index.ts";
import { isOn, onAll, onAny, NO_ADS, type AdList } from "./ad-lists.ts";
import { createAdWordsIndexer } from "./ad-words-index.ts";
import { memoize } from "./memoize.ts";

/** Reads the ads of a round, one by one, so that whoever waits meanwhile need not wait for all of them. */
export type AdIndexer = {
  /** Reads an ad; its number is how many came before it. */
  add(ad: JobAd): void;
  /** Ends the reading. */
  finish(): AdIndex;
};

/** The ads of a round, made fit to be asked for by many alerts. */
export type AdIndex = {
  /** Numbers of the ads that fit; the same ads that `fitsFields` and `toWordTest` find one by one. */
  readonly match: (criteria: JobCriteria) => AdList;
};

/** Creates an index that is asked, for each thing wanted, for the ads that have it. */
export function createAdIndexer(skills: readonly Skill[]): AdIndexer {
  const skillIndex = toSkillIndex(skills);
  const words = createAdWordsIndexer(skillIndex);
  /** Ads by what their fields say, each under a name such as `region CifL_Rzy_Mku`. */
  const fields = new Map<string, number[]>();
  /** When each ad was published, in milliseconds since 1970. */
  const published: (number | undefined)[] = [];

  // What has no word in it is not looked for.
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
      const withRole = memoize((role: readonly string[]) => onAny(role.map(index.withPhrase)), JSON.stringify);
      const there = memoize((places: readonly PlaceCode[]) => {
        const named = places.map(({ kind, id }) => ofField(`${kind} ${id}`));
        return onAny(places.length === 0 ? [] : [...named, ofField(ANYWHERE)]);
      }, JSON.stringify);
      return { match: memoize(search, toKey) };

      function search(criteria: JobCriteria): AdList {
        const { role, places, remote, extent, employment, have = [], avoid = [], publishedAfter } = criteria;
        const lists = [
          ...(role ? [withRole(role)] : []),
          ...(places ? [there(places)] : []),
          ...(remote ? [ofField(REMOTE)] : []),
          ...(extent ? [ofField(extent)] : []),
          ...(employment ? [ofField(employment)] : []),
          ...toTerms(have).map(withTerm),
        ];
        const wanted = lists.length === 0 ? all : onAll(lists);
        const unwanted = toTerms(avoid).map(withTerm);
        if (unwanted.length === 0 && publishedAfter === undefined) return wanted;
        return wanted.filter((ad) => !unwanted.some((list) => isOn(list, ad)) && isSince(ad, publishedAfter));
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

/** What an ad leaves unsaid is taken for the usual, as in `fitsFields`. */
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

/** The same for criteria that say the same. */
function toKey({ role, places, remote, extent, employment, have, avoid, publishedAfter }: JobCriteria): string {
  return JSON.stringify([role, places, remote, extent, employment, have, avoid, publishedAfter]);
}
