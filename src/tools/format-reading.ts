import type { Entity, Qualifier, Reading, Weighed } from "../understanding/reading/reading.ts";

/** Formats how a message is read, for a person at a terminal. */
export function formatReading({ acts, talk, facets, subjects, entities, qualifiers, shape }: Reading): string {
  return [
    `  acts        ${[...acts, ...talk.map((each) => `(${each})`)].join(", ")}`,
    `  facets      ${listWeighed(facets)}`,
    `  subjects    ${listWeighed(subjects)}`,
    `  entities    ${entities.map(({ words, subject }) => `${words} (${subject})`).join(", ") || "none"}`,
    `  qualifiers  ${qualifiers.map((each) => formatQualifier(each, entities)).join(", ") || "none"}`,
    `  shape       ${shape}`,
  ].join("\n");
}

function listWeighed(values: readonly Weighed<string>[]): string {
  return values.map(({ value, weight }) => `${value} ${weight.toFixed(1)}`).join(", ") || "none";
}

/** Formats a qualifier; an id is shown as the words that name it. */
function formatQualifier({ kind, isExcluded, ...rest }: Qualifier, entities: readonly Entity[]): string {
  const values = Object.values(rest).map((value) => entities.find(({ id }) => id === value)?.words ?? value);
  return `${isExcluded ? "not " : ""}${kind} ${values.join(" ")}`;
}
