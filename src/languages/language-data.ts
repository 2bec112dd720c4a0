import type { Corrections, Hours, Numbers, Questions, Refusals } from "./model/dialogue.ts";
import type { Detection, Identity } from "./model/identity.ts";
import type { Ads, Makers, Places, Skills, Wishes } from "./model/jobs.ts";
import type { PageTexts } from "./model/pages.ts";
import type { Money, TeamsStore } from "./model/product.ts";
import type { ReadingWords } from "./model/reading.ts";
import type { Compounds, ShortForms, Stemming } from "./model/word-forms.ts";

/**
 * All words of a language that the program itself knows; those that advisers write are content. Beside it the folder of a
 * language holds `words.txt`, its frequent words, commonest first, and `out-of-scope.txt`, questions the bot must decline.
 */
export type LanguageData = {
  readonly identity: Identity;
  readonly detection: Detection;
  readonly shortForms: ShortForms;
  readonly stemming: Stemming;
  /** Absent in a language that writes its words apart. */
  readonly compounds?: Compounds;
  readonly questions: Questions;
  readonly refusals: Refusals;
  readonly corrections: Corrections;
  /** Phrases by which a message's acts, facets, subjects, qualifiers and shape are found. */
  readonly reading: ReadingWords;
  readonly numbers: Numbers;
  readonly hours: Hours;
  readonly money: Money;
  readonly places: Places;
  readonly skills: Skills;
  readonly wishes: Wishes;
  readonly makers: Makers;
  readonly ads: Ads;
  readonly teamsStore: TeamsStore;
  readonly pages: PageTexts;
};
