import type { TreeFile } from "./files/content-tree.ts";
import { fromKeys } from "../records/from-keys.ts";
import type { Geography, Place, Skill } from "./model/jobs.ts";
import { LANGUAGES, type Localized } from "../languages/language.ts";
import { geographySchema, skillsSchema } from "./schema/jobs.ts";

/** Builds the skills from their optional file. */
export function assembleSkills([file]: readonly TreeFile[]): Skill[] {
  if (!file) return [];
  return Object.entries(skillsSchema.parse(file.yaml?.value)).map(([id, { title, ...spellings }]) => ({
    id,
    title: typeof title === "string" ? fromKeys(LANGUAGES, () => title) : title,
    ...spellings,
  }));
}

/** Builds the geography from its optional file. */
export function assembleGeography([file]: readonly TreeFile[]): Geography {
  if (!file) return { places: [], anywhere: fromKeys(LANGUAGES, () => []) };
  const { anywhere, regions } = geographySchema.parse(file.yaml?.value);
  const places = Object.entries(regions).flatMap(([name, { id, also, municipalities, ...names }]): Place[] => [
    { kind: "region", id, name: nameInEach(name, names), also },
    ...Object.entries(municipalities).map(([town, { id: townId, also: alsoTown, ...townNames }]): Place => ({
      kind: "municipality",
      id: townId,
      name: nameInEach(town, townNames),
      also: alsoTown,
      region: id,
    })),
  ]);
  return { places, anywhere };
}

/** Returns a place's name in each language; default: the official one. */
function nameInEach(official: string, names: Partial<Localized>): Localized {
  return fromKeys(LANGUAGES, (language) => names[language] ?? official);
}
