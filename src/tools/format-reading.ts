import type { Qualifier, Reading, Weighed } from "../understanding/reading/reading.ts";

/** Formats how a message is read, for a person at a terminal. */
export function formatReading({ acts, talk, facets, subjects, entities, qualifiers, shape }: Reading): string {
  return [
    `  acts        ${[...acts, ...talk.map((each) => `(${each})`)].join(", ")}`,
    `  facets      ${listWeighed(facets)}`,
    `  subjects    ${listWeighed(subjects)}`,
    `  entities    ${entities.map(({ words, subject }) => `${words} (${subject})`).join(", ") || "none"}`,
    `  qualifiers  ${qualifiers.map(formatQualifier).join(", ") || "none"}`,
    `  shape       ${shape}`,
  ].join("\n");
}

function listWeighed(values: readonly Weighed<string>[]): string {
  return values.map(({ value, weight }) => `${value} ${weight.toFixed(1)}`).join(", ") || "none";
}

function formatQualifier({ kind, isExcluded, ...rest }: Qualifier): string {
  return `${isExcluded ? "not " : ""}${kind} ${Object.values(rest).join(" ")}`;
}
