import { ENGLISH_JOB_KINDS } from "./job-kinds.ts";
import type { LanguageData } from "../language-data.ts";
import {
  ENGLISH_CORRECTIONS,
  ENGLISH_HOURS,
  ENGLISH_NUMBERS,
  ENGLISH_QUESTIONS,
  ENGLISH_REFUSALS,
} from "./dialogue.ts";
import { ENGLISH_DETECTION, ENGLISH_IDENTITY } from "./identity.ts";
import { ENGLISH_ADS, ENGLISH_DEVELOPERS, ENGLISH_PLACES, ENGLISH_SKILLS, ENGLISH_WISHES } from "./jobs.ts";
import { ENGLISH_PAGES } from "./pages/pages.ts";
import { ENGLISH_MONEY, ENGLISH_TEAMS_STORE } from "./product.ts";
import { ENGLISH_SIGNS } from "./signs.ts";
import { ENGLISH_SHORT_FORMS, ENGLISH_STEMMING } from "./word-forms.ts";
import { ENGLISH_READING } from "./reading/reading.ts";

/** The words of English. */
export const ENGLISH = {
  identity: ENGLISH_IDENTITY,
  detection: ENGLISH_DETECTION,
  shortForms: ENGLISH_SHORT_FORMS,
  stemming: ENGLISH_STEMMING,

  questions: ENGLISH_QUESTIONS,
  refusals: ENGLISH_REFUSALS,
  corrections: ENGLISH_CORRECTIONS,
  reading: ENGLISH_READING,
  signs: ENGLISH_SIGNS,
  numbers: ENGLISH_NUMBERS,
  hours: ENGLISH_HOURS,
  money: ENGLISH_MONEY,
  places: ENGLISH_PLACES,
  skills: ENGLISH_SKILLS,
  wishes: ENGLISH_WISHES,
  jobKinds: ENGLISH_JOB_KINDS,
  developers: ENGLISH_DEVELOPERS,
  ads: ENGLISH_ADS,
  teamsStore: ENGLISH_TEAMS_STORE,
  pages: ENGLISH_PAGES,
} satisfies LanguageData;
