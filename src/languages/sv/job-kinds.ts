import type { JobKindWords } from "../model/jobs.ts";

/** Swedish words for kinds of jobs that only the text of an ad tells. */
export const SWEDISH_JOB_KINDS: JobKindWords = {
  junior: {
    label: "junior",
    typed: ["junior*", "instegs*", "nybörjar*", "nyexad*", "nyexaminerad*", "utan erfarenhet", "ingen erfarenhet"],
    found: ["junior", "juniora", "nyexaminerad", "instegsjobb"],
  },
  senior: { label: "senior", typed: ["senior*", "erfaren", "erfarna"], found: ["senior", "seniora", "erfaren"] },
  trainee: { label: "trainee", typed: ["trainee*"], found: ["trainee", "traineeprogram"] },
  internship: {
    label: "praktik",
    typed: ["praktik*", "lia", "lia-plats*", "lia plats*"],
    found: ["praktik", "praktikant", "lia"],
  },
  consulting: {
    label: "konsult",
    typed: ["konsult*"],
    found: ["konsult", "konsulter", "konsultbolag", "konsultuppdrag", "konsultföretag"],
  },
  staffing: {
    label: "bemanning",
    typed: ["bemanning*", "rekryterare", "rekryteringsföretag*", "rekryteringsbolag*"],
    found: ["bemanning", "bemanningsföretag", "rekryteringsföretag"],
  },
  hybrid: { label: "hybrid", typed: ["hybrid*"], found: ["hybrid", "hybridarbete"] },
  gambling: {
    label: "spel om pengar",
    typed: ["spelbolag*", "betting*", "kasino*", "casino*"],
    found: ["betting", "casino", "kasino", "spelbolag"],
  },
  startup: {
    label: "startup",
    typed: ["startup*", "start-up*", "uppstartsbolag*"],
    found: ["startup", "startupbolag"],
  },
  public: {
    label: "offentlig sektor",
    typed: ["offentlig*", "kommun och stat", "myndighet*", "statlig*", "kommunal*"],
    found: ["kommun", "myndighet", "region", "offentlig"],
  },
  bank: { label: "bank", typed: ["bank", "banker", "fintech"], found: ["bank", "banken", "fintech"] },
  night: {
    label: "nattarbete",
    typed: ["natt", "nätter", "nattjobb*", "nattarbete*", "nattskift*"],
    found: ["natt", "nätter", "nattarbete"],
  },
  "on-call": { label: "jour", typed: ["jour", "jouren", "beredskap*"], found: ["jour", "beredskap", "jourtjänst"] },
};
