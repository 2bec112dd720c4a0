import type { Employment, Extent } from "../model/job-ad.ts";

/**
 * Ids of the JobTech Taxonomy for how much of a week a job takes (type worktime-extent).
 * Source: https://taxonomy.api.jobtechdev.se
 */
export const EXTENT_CONCEPTS: Readonly<Record<Extent, string>> = {
  "full-time": "6YE1_gAC_R2G",
  "part-time": "947z_JGS_Uk2",
};

/** The id of an ordinary job, which the ad's duration makes a lasting one or not. */
export const ORDINARY_EMPLOYMENT = "PFZr_Syz_cUq";

/** Ids for how long a job lasts (type employment-type), apart from the ordinary. */
export const EMPLOYMENT_CONCEPTS: Readonly<Record<Employment, readonly string[]>> = {
  permanent: ["kpPX_CNN_gDU"],
  temporary: [
    "sTu5_NBQ_udq", // for a time
    "gro4_cWF_6D7", // in place of somebody
    "1paU_aCR_nGn", // when needed
    "EBhX_Qm2_8eX", // for a season
    "Jh8f_q9J_pbJ", // in the summer
  ],
};
