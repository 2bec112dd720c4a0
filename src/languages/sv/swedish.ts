import { SWEDISH_JOB_KINDS } from "./job-kinds.ts";
import type { LanguageData } from "../language-data.ts";
import {
  SWEDISH_CORRECTIONS,
  SWEDISH_HOURS,
  SWEDISH_NUMBERS,
  SWEDISH_QUESTIONS,
  SWEDISH_REFUSALS,
} from "./dialogue.ts";
import { SWEDISH_DETECTION, SWEDISH_IDENTITY } from "./identity.ts";
import { SWEDISH_ADS, SWEDISH_DEVELOPERS, SWEDISH_PLACES, SWEDISH_SKILLS, SWEDISH_WISHES } from "./jobs.ts";
import { SWEDISH_PAGES } from "./pages/pages.ts";
import { SWEDISH_MONEY, SWEDISH_TEAMS_STORE } from "./product.ts";
import { SWEDISH_SIGNS } from "./signs.ts";
import { SWEDISH_COMPOUNDS, SWEDISH_SHORT_FORMS, SWEDISH_STEMMING } from "./word-forms.ts";
import { SWEDISH_READING } from "./reading/reading.ts";

/** The words of Swedish. */
export const SWEDISH = {
  identity: SWEDISH_IDENTITY,
  detection: SWEDISH_DETECTION,
  shortForms: SWEDISH_SHORT_FORMS,
  stemming: SWEDISH_STEMMING,
  compounds: SWEDISH_COMPOUNDS,
  questions: SWEDISH_QUESTIONS,
  refusals: SWEDISH_REFUSALS,
  corrections: SWEDISH_CORRECTIONS,
  reading: SWEDISH_READING,
  signs: SWEDISH_SIGNS,
  numbers: SWEDISH_NUMBERS,
  hours: SWEDISH_HOURS,
  money: SWEDISH_MONEY,
  places: SWEDISH_PLACES,
  skills: SWEDISH_SKILLS,
  wishes: SWEDISH_WISHES,
  jobKinds: SWEDISH_JOB_KINDS,
  developers: SWEDISH_DEVELOPERS,
  ads: SWEDISH_ADS,
  teamsStore: SWEDISH_TEAMS_STORE,
  pages: SWEDISH_PAGES,
} satisfies LanguageData;
