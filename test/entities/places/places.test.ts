import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { findPlaces, type FoundPlaces } from "../../../src/entities/places/find-places.ts";
import { geography } from "../../jobs/known.ts";

const CASES = z
  .array(
    z.union([
      z.strictObject({ typed: z.string(), found: z.array(z.string()) }),
      z.strictObject({ typed: z.string(), unsure: z.array(z.string()) }),
      z.strictObject({ typed: z.string(), is: z.enum(["anywhere", "unknown"]) }),
    ]),
  )
  .parse(parse(readFileSync(new URL("../places.yaml", import.meta.url), "utf8")));

test.each(CASES)('"$typed" is understood', ({ typed, ...expected }) => {
  expect(describeFound(findPlaces(typed, geography))).toEqual(expected);
});

test("every place is found by its Swedish and its English name, and by the other names it has", () => {
  const missed = geography.places.flatMap((place) =>
    [...Object.values(place.name), ...place.also].filter((name) => {
      const found = findPlaces(name, geography);
      return found.kind !== "found" || found.places.length !== 1 || found.places[0] !== place;
    }),
  );
  expect(missed).toEqual([]);
});

test("Sweden has 21 regions and 290 municipalities, each with an id of its own", () => {
  const { places } = geography;
  const regions = places.filter(({ kind }) => kind === "region");
  expect([regions.length, places.length - regions.length]).toEqual([21, 290]);
  expect(new Set(places.map(({ id }) => id)).size).toBe(311);
});

test("the ids are those of the API's contract", () => {
  const ids = new Map(geography.places.map(({ name, id }) => [name.sv, id]));
  expect([ids.get("Stockholm"), ids.get("Stockholms län")]).toEqual(["AvNB_uwa_6n6", "CifL_Rzy_Mku"]);
});

/** Describes found places in the words of `places.yaml`. */
function describeFound(found: FoundPlaces): object {
  switch (found.kind) {
    case "found":
      return { found: found.places.map(({ name }) => name.sv) };
    case "unsure":
      return { unsure: found.candidates.map(({ name }) => name.sv) };
    case "anywhere":
    case "unknown":
      return { is: found.kind };
  }
}

test.each(["skapa en bevakning", "vad menas med backend", "master's or bachelor's in computing"])(
  'in passing "%s" names no place',
  (said) => {
    expect(findPlaces(said, geography, false)).toEqual({ kind: "unknown" });
  },
);

test("in passing a slip in a long name, or after a leading word, is still understood", () => {
  const names = ["stokholm backend", "jobs in uppsla"].map((said) => describeFound(findPlaces(said, geography, false)));
  expect(names).toEqual([{ found: ["Stockholm"] }, { found: ["Uppsala"] }]);
});
