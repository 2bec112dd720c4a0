import type { JobKindWords } from "../model/jobs.ts";

/** English words for kinds of jobs that only the text of an ad tells. */
export const ENGLISH_JOB_KINDS: JobKindWords = {
  junior: {
    label: "junior",
    typed: ["junior*", "entry level", "entry-level", "beginner*", "graduate*", "without experience", "no experience"],
    found: ["junior", "entry level", "graduate"],
  },
  senior: { label: "senior", typed: ["senior*", "experienced"], found: ["senior", "lead", "principal"] },
  trainee: { label: "trainee", typed: ["trainee*", "graduate program*"], found: ["trainee", "traineeprogram"] },
  internship: { label: "internship", typed: ["internship*", "intern", "interns"], found: ["internship", "intern"] },
  consulting: {
    label: "consulting",
    typed: ["consulting firm*", "consulting*", "consultanc*", "consultant*"],
    found: ["consulting", "consultancy", "consultant", "consultants"],
  },
  staffing: {
    label: "staffing",
    typed: ["recruiter*", "recruiting firm*", "recruitment*", "staffing*", "agencies", "agency"],
    found: ["staffing", "recruitment"],
  },
  hybrid: { label: "hybrid", typed: ["hybrid*", "partly remote"], found: ["hybrid"] },
  gambling: {
    label: "gambling",
    typed: ["gambling", "betting", "casino*", "igaming"],
    found: ["gambling", "casino", "betting", "igaming"],
  },
  startup: { label: "startup", typed: ["startup*", "start-up*", "start up*"], found: ["startup", "start-up"] },
  public: {
    label: "public sector",
    typed: ["public sector", "government*", "municipal*", "state"],
    found: ["public sector", "municipality", "authority"],
  },
  bank: { label: "bank", typed: ["bank", "banks", "banking", "fintech"], found: ["bank", "banking", "fintech"] },
  night: { label: "night work", typed: ["night", "nights", "night shift*"], found: ["night", "nights"] },
  "on-call": { label: "on-call", typed: ["on-call", "on call", "standby"], found: ["on-call", "standby"] },
};
