import type { About } from "../../content/model/about.ts";
import type { Asked } from "./asked.ts";

/** How far what a topic declares to be about agrees with what is asked; `open` where nothing is asked that could disagree. */
export type Agreement = "open" | "whole" | "part" | "same-subject" | "other-facet" | "other-subject";

/** Compares a topic with what is asked. A subject that is not named may be any subject of the topic. */
export function findAgreement(about: readonly About[], { facets: [facet, ...others], subject }: Asked): Agreement {
  const same = subject === undefined ? about : about.filter((each) => each.subject === subject);
  if (facet === undefined) {
    if (subject === undefined) return "open";
    return same.length > 0 ? "same-subject" : "other-subject";
  }
  if (same.some(({ facets }) => facets.includes(facet))) return "whole";
  const asked = [facet, ...others];
  if (same.some(({ facets, partly }) => asked.some((each) => facets.includes(each) || partly.includes(each))))
    return "part";
  return same.length > 0 ? "other-facet" : "other-subject";
}
