import { filesOf, idsOf, keysAt, readAt, textsAt, type LocatedText, type TreeFile } from "../files/content-tree.ts";
import { SMALL_TALK } from "../model/content.ts";
import { didYouMean } from "../faults/did-you-mean.ts";
import { factsIn } from "../facts.ts";
import { faultOfFile, type Fault } from "../faults/fault.ts";

/** Fewest related topics of a role's topic; small talk may have none. */
const MIN_RELATED = 2;

/** Finds ids that are unknown, refer to their own file or are ambiguous. */
export function checkReferences(files: readonly TreeFile[]): Fault[] {
  const topics = filesOf(files, "topic");
  const topicIds = new Set(topics.map((topic) => topic.id));
  return [
    ...checkTopicIds(topics),
    ...topics.flatMap((topic) => [
      ...["related", "why"].flatMap((key) => checkTopicList(topic, key, topicIds)),
      ...checkRelatedCount(topic),
      ...checkKnown(topic, textsAt(topic, ["figures"]), idsOf(files, "salaries", topic.role), "salary level"),
      ...checkSource(topic, files),
    ]),
    ...filesOf(files, "welcome").flatMap((welcome) => checkTopicList(welcome, "starters", topicIds)),
    ...(["salaries", "education", "facts"] as const).flatMap((kind) =>
      filesOf(files, kind).flatMap((file) => checkRoleFile(file, files)),
    ),
    ...checkSourceIds(filesOf(files, "sources")),
  ];
}

function checkTopicIds(topics: readonly TreeFile[]): Fault[] {
  const owners = new Map<string, TreeFile>();
  return topics.flatMap((topic) => {
    const owner = owners.get(topic.id);
    owners.set(topic.id, owner ?? topic);
    if (!owner) return [];
    return [
      faultOfFile(topic.file, `the topic "${topic.id}" exists already, in ${owner.file}; rename one of the files`),
    ];
  });
}

function checkTopicList(file: TreeFile, key: string, topicIds: ReadonlySet<string>): Fault[] {
  const texts = textsAt(file, [key]);
  const seen = new Set<string>();
  const repeated = texts.filter(({ text }) => seen.size === seen.add(text).size);
  const own = texts.filter(({ text }) => file.kind === "topic" && text === file.id);
  return [
    ...checkKnown(file, texts, topicIds, "topic"),
    ...repeated.flatMap(({ path, text }) => at(file, path, `names "${text}" twice`)),
    ...own.flatMap(({ path }) => at(file, path, "leads back to the topic itself")),
  ];
}

function checkRelatedCount(topic: TreeFile): Fault[] {
  const related = readAt(topic, ["related"]);
  if (topic.role === SMALL_TALK || !Array.isArray(related) || related.length >= MIN_RELATED) return [];
  return at(topic, ["related"], `needs at least ${MIN_RELATED}, has ${related.length}`);
}

function checkSource(topic: TreeFile, files: readonly TreeFile[]): Fault[] {
  const hasSource = keysAt(topic, []).includes("source");
  if (topic.role === SMALL_TALK) return hasSource ? at(topic, ["source"], "does not belong in small talk") : [];
  if (!hasSource && factsIn(topic).length === 0) {
    return at(topic, ["source"], "is missing; every answer about a role names its source");
  }
  const sources = idsOf(files, "sources", topic.role);
  return ["source", "lead_source"].flatMap((key) => checkKnown(topic, textsAt(topic, [key]), sources, "source"));
}

function checkRoleFile(file: TreeFile, files: readonly TreeFile[]): Fault[] {
  const sources = idsOf(files, "sources", file.role);
  return keysAt(file, []).flatMap((key) => {
    const [minimum, maximum] = [readAt(file, [key, "minimum"]), readAt(file, [key, "maximum"])];
    const isReversed = typeof minimum === "number" && typeof maximum === "number" && minimum > maximum;
    return [
      ...checkKnown(file, textsAt(file, [key, "source"]), sources, "source"),
      ...(isReversed ? at(file, [key, "minimum"], `is more than the maximum, ${maximum}`) : []),
    ];
  });
}

/** Finds source ids of two roles: answers name a source by its id alone. */
function checkSourceIds(files: readonly TreeFile[]): Fault[] {
  const owners = new Map<string, TreeFile>();
  return files.flatMap((file) =>
    keysAt(file, []).flatMap((key) => {
      const owner = owners.get(key);
      owners.set(key, owner ?? file);
      if (!owner || !file.yaml) return [];
      return [file.yaml.faultAtKey([key], `exists already, in ${owner.file}; give it another id`)];
    }),
  );
}

/** Returns faults for texts that are not known ids; none when the known ids are unavailable. */
function checkKnown(
  file: TreeFile,
  texts: readonly LocatedText[],
  known: Iterable<string> | undefined,
  what: string,
): Fault[] {
  if (!known) return [];
  const ids = new Set(known);
  return texts
    .filter(({ text }) => text !== "" && !ids.has(text))
    .flatMap(({ path, text }) => at(file, path, `there is no ${what} "${text}"${didYouMean(text, ids)}`));
}

function at(file: TreeFile, path: readonly PropertyKey[], message: string): Fault[] {
  return file.yaml ? [file.yaml.fault(path, message)] : [];
}
