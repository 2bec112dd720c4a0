import { FACETS, SUBJECTS } from "../../languages/model/reading.ts";
import { filesOf, keysAt, readAt, textsAt, type LocatedText, type TreeFile } from "../files/content-tree.ts";
import { didYouMean } from "../faults/did-you-mean.ts";
import type { Fault } from "../faults/fault.ts";

/** Finds subjects and facets that nobody knows, and areas in `role.yaml` that the role does not have. */
export function checkAbout(files: readonly TreeFile[]): Fault[] {
  return [
    ...filesOf(files, "topic").flatMap((file) => checkNames(file, listPlaces(file))),
    ...filesOf(files, "role").flatMap((file) => [
      ...checkAreas(file, files),
      ...checkNames(
        file,
        keysAt(file, ["about"]).map((area) => ["about", area]),
      ),
    ]),
  ];
}

/** Warns of what two topics of a role both claim to answer as a whole. Defaults of an area claim nothing. */
export function findOwnedTwice(files: readonly TreeFile[]): Fault[] {
  const owners = new Map<string, TreeFile>();
  return filesOf(files, "topic").flatMap((topic) =>
    listOwned(topic).flatMap(({ path, subject, facet }) => {
      const key = `${topic.role} ${subject} ${facet}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? topic);
      if (owner === undefined || owner === topic || !topic.yaml) return [];
      const message = `${facet} of ${subject} is answered by the topic "${owner.id}" already; write it under partly in one of them`;
      return [topic.yaml.fault(path, message)];
    }),
  );
}

function checkNames(file: TreeFile, places: readonly (readonly PropertyKey[])[]): Fault[] {
  return places.flatMap((place) => [
    ...checkKnown(file, textsAt(file, [...place, "subject"]), SUBJECTS, "subject"),
    ...["facets", "partly"].flatMap((key) => checkKnown(file, textsAt(file, [...place, key]), FACETS, "facet")),
  ]);
}

function checkAreas(file: TreeFile, files: readonly TreeFile[]): Fault[] {
  const areas = new Set(filesOf(files, "topic", file.role).map(({ area }) => area));
  return keysAt(file, ["about"]).flatMap((area) => {
    if (areas.has(area) || !file.yaml) return [];
    return [file.yaml.faultAtKey(["about", area], `there is no area "${area}" in this role${didYouMean(area, areas)}`)];
  });
}

function checkKnown(file: TreeFile, texts: readonly LocatedText[], known: readonly string[], what: string): Fault[] {
  return texts.flatMap(({ path, text }) => {
    if (known.includes(text) || !file.yaml) return [];
    return [file.yaml.fault(path, `there is no ${what} "${text}"${didYouMean(text, known)}`)];
  });
}

function listOwned(topic: TreeFile) {
  return listPlaces(topic).flatMap((place) => {
    const [subject] = textsAt(topic, [...place, "subject"]);
    if (subject === undefined) return [];
    return textsAt(topic, [...place, "facets"]).map(({ path, text }) => ({ path, subject: subject.text, facet: text }));
  });
}

/** Lists the paths at which a topic declares a subject: one, or one for each of a list. */
function listPlaces(topic: TreeFile): (readonly PropertyKey[])[] {
  const about = readAt(topic, ["about"]);
  return Array.isArray(about) ? about.map((_, at) => ["about", at]) : [["about"]];
}
