import { filesOf, keysAt, readAt, textsAt, type TreeFile } from "../files/content-tree.ts";
import { didYouMean } from "../faults/did-you-mean.ts";
import type { Fault } from "../faults/fault.ts";

/** Finds areas in `role.yaml` that the role does not have. */
export function checkAbout(files: readonly TreeFile[]): Fault[] {
  return filesOf(files, "role").flatMap((file) => {
    const areas = new Set(filesOf(files, "topic", file.role).map(({ area }) => area));
    return keysAt(file, ["about"]).flatMap((area) => {
      if (areas.has(area) || !file.yaml) return [];
      return [file.yaml.faultAtKey(["about", area], `there is no area "${area}" in this role${didYouMean(area, areas)}`)];
    });
  });
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

function listOwned(topic: TreeFile) {
  const about = readAt(topic, ["about"]);
  const places = Array.isArray(about) ? about.map((_, at) => ["about", at]) : [["about"]];
  return places.flatMap((place) => {
    const [subject] = textsAt(topic, [...place, "subject"]);
    if (subject === undefined) return [];
    return textsAt(topic, [...place, "facets"]).map(({ path, text }) => ({ path, subject: subject.text, facet: text }));
  });
}
