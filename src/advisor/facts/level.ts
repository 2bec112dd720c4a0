import { EXPERIENCE } from "../../understanding/tuning.ts";

/**
 * Returns the level that a number of years stands for. The profile draws no line in years: a junior is new to the job, more
 * experience makes somebody eligible for a senior position. So whatever says it must say that too.
 */
export function levelOfYears(years: number | undefined): "junior" | "mid" | "senior" | undefined {
  if (years === undefined) return undefined;
  if (years <= EXPERIENCE.newUpTo) return "junior";
  return years >= EXPERIENCE.seniorFrom ? "senior" : "mid";
}
