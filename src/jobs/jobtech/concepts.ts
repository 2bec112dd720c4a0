import type { Employment, Extent } from "../model/job-ad.ts";

/**
 * Ids of the JobTech Taxonomy for how much of a week a job takes (type worktime-extent).
 * Source: https://taxonomy.api.jobtechdev.se
 */
export const EXTENT_CONCEPTS: Readonly<Record<Extent, string>> = {
  "full-time": "6YE1_gAC_R2G",
  "part-time": "947z_JGS_Uk2",
};

/** The id of ordinary employment, which is permanent or temporary by the duration in the ad. */
export const ORDINARY_EMPLOYMENT = "PFZr_Syz_cUq";

/** Ids of the JobTech Taxonomy for how long a job lasts (type employment-type), except ordinary employment. */
export const EMPLOYMENT_CONCEPTS: Readonly<Record<Employment, readonly string[]>> = {
  permanent: ["kpPX_CNN_gDU"],
  temporary: [
    "sTu5_NBQ_udq", // fixed term
    "gro4_cWF_6D7", // substitute
    "1paU_aCR_nGn", // on demand
    "EBhX_Qm2_8eX", // seasonal
    "Jh8f_q9J_pbJ", // summer job
  ],
};
