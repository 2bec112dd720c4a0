import type { CorrectionWords, HourWords, NumberWords, QuestionWords, RefusalWords } from "./model/dialogue.ts";
import type { Detection, Identity } from "./model/identity.ts";
import type { JobAdWords, DeveloperWords, JobKindWords, PlaceWords, SkillWords, WishWords } from "./model/jobs.ts";
import type { WebTexts } from "./model/pages.ts";
import type { Money, TeamsStore } from "./model/product.ts";
import type { ReadingWords } from "./model/reading.ts";
import type { SignWords } from "./model/signs.ts";
import type { Compounds, ShortForms, Stemming } from "./model/word-forms.ts";

/**
 * All words of a language that the program uses; the texts of advisers are content. The folder of a language also holds
 * `words.txt`, its frequent words, commonest first, and `out-of-scope.txt`, questions that the bot must decline.
 */
export type LanguageData = {
  readonly identity: Identity;
  readonly detection: Detection;
  readonly shortForms: ShortForms;
  readonly stemming: Stemming;
  /** Absent for a language without compounds. */
  readonly compounds?: Compounds;
  readonly questions: QuestionWords;
  readonly refusals: RefusalWords;
  readonly corrections: CorrectionWords;
  /** Phrases by which a message's acts, facets, subjects, qualifiers and shape are found. */
  readonly reading: ReadingWords;
  readonly signs: SignWords;
  readonly numbers: NumberWords;
  readonly hours: HourWords;
  readonly money: Money;
  readonly places: PlaceWords;
  readonly skills: SkillWords;
  readonly wishes: WishWords;
  readonly jobKinds: JobKindWords;
  readonly developers: DeveloperWords;
  readonly ads: JobAdWords;
  readonly teamsStore: TeamsStore;
  readonly pages: WebTexts;
};
