import type { JobAd } from "../model/job-ad.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { foldWord, toTokens } from "../../entities/skills/tokens.ts";

/** What a company is, after its name. */
const COMPANY_FORMS: ReadonlySet<string> = new Set(inAllLanguages(({ ads }) => ads.sameJob.company));

/** Words that ads put into a title without saying anything of the job. */
const CALLS = inAllLanguages(({ ads }) => ads.sameJob.title).map(foldWord);

/**
 * What stays the same when an employer advertises the same job again, elsewhere or under another id: the employer, the
 * words of the title and the place. An ad that hides its employer is like no other.
 */
export function toJobKey({ id, employer, title, place }: JobAd): string {
  if (employer === "") return id;
  const company = without(COMPANY_FORMS, toWords(employer));
  const job = without(new Set([...CALLS, ...company]), toWords(title));
  const where = place?.municipality ?? place?.region ?? toWords(place?.name ?? "").join(" ");
  return [company.join(" "), job.join(" "), where].join("|");
}

/** The words that are not left out, or all of them where nothing would remain. */
function without(left: ReadonlySet<string>, words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !left.has(word));
  return telling.length > 0 ? telling : words;
}

function toWords(text: string): string[] {
  return toTokens(text).map(({ word }) => word);
}
