import type { JobAd } from "../model/job-ad.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { foldWord, toTokens } from "../../entities/skills/tokens.ts";

/** Legal forms of companies, which follow the name. */
const COMPANY_FORMS: ReadonlySet<string> = new Set(inAllLanguages(({ ads }) => ads.sameJob.company));

/** Words in titles of ads that do not describe the job. */
const CALLS = inAllLanguages(({ ads }) => ads.sameJob.title).map(foldWord);

/**
 * Returns a key that is the same for all ads of one job, on any board and under any id: the employer, the words of the title and
 * the place. The key of an ad without an employer is its id.
 */
export function toJobKey({ id, employer, title, place }: JobAd): string {
  if (employer === "") return id;
  const company = without(COMPANY_FORMS, toWords(employer));
  const job = without(new Set([...CALLS, ...company]), toWords(title));
  const where = place?.municipality ?? place?.region ?? toWords(place?.name ?? "").join(" ");
  return [company.join(" "), job.join(" "), where].join("|");
}

/** Removes words from a list, unless nothing would remain. */
function without(removed: ReadonlySet<string>, words: readonly string[]): readonly string[] {
  const remaining = words.filter((word) => !removed.has(word));
  return remaining.length > 0 ? remaining : words;
}

function toWords(text: string): string[] {
  return toTokens(text).map(({ word }) => word);
}
