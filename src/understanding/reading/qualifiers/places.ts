import type { FindQualifiers } from "./qualifier-search.ts";

/** Finds the places of the geography that a message names. */
export const findPlaces: FindQualifiers = (_tokens, entities) =>
  entities.flatMap(({ subject, id, positions }) =>
    subject === "place" && id !== undefined ? [{ qualifier: { kind: "place", place: id }, positions }] : [],
  );
