import { filesOf, keysAt, readAt, type TreeFile } from "../files/content-tree.ts";
import { isPast } from "../../text/iso-day.ts";
import { ANSWER_PARTS, factsIn, type AnswerPart, type LocatedFact } from "../facts.ts";
import type { Fault } from "../faults/fault.ts";
import { LANGUAGES } from "../../languages/language.ts";

/** Finds facts that no answer uses, and answers that use a fact in one language only. */
export function checkFacts(files: readonly TreeFile[]): Fault[] {
  const topics = filesOf(files, "topic");
  const unused = filesOf(files, "facts").flatMap((file) => {
    const used = new Set(topics.filter(({ role }) => role === file.role).flatMap((topic) => factsIn(topic).map(idOf)));
    const unusedIds = keysAt(file, []).filter((id) => !used.has(id));
    return unusedIds.flatMap((id) => file.yaml?.faultAtKey([id], "is used in no answer; use it or delete it") ?? []);
  });
  return [...unused, ...topics.flatMap(checkLanguages)];
}

/** Finds facts past the last day on which they are known to apply. */
export function findOutdatedFacts(files: readonly TreeFile[], today: string): Fault[] {
  return filesOf(files, "facts").flatMap((file) =>
    keysAt(file, []).flatMap((id) => {
      const path = [id, "valid_until"];
      const lastDay = readAt(file, path);
      if (!file.yaml || typeof lastDay !== "string" || !isPast(lastDay, today)) return [];
      return [file.yaml.fault(path, `${lastDay} has passed; answers now say that this figure may be old`)];
    }),
  );
}

/** Compares each part; where an answer was split by its sentences, only the whole. */
function checkLanguages(topic: TreeFile): Fault[] {
  const used = factsIn(topic);
  if (topic.yaml?.movedFrom !== undefined) return compareLanguages(topic, "lead", used);
  return ANSWER_PARTS.flatMap((part) =>
    compareLanguages(
      topic,
      part,
      used.filter((fact) => fact.part === part),
    ),
  );
}

function compareLanguages(topic: TreeFile, part: AnswerPart, used: readonly LocatedFact[]): Fault[] {
  return LANGUAGES.flatMap((language) => {
    const said = new Set(used.filter((fact) => fact.language === language).map(idOf));
    const missing = [...new Set(used.map(idOf))].filter((id) => !said.has(id));
    return missing.flatMap(
      (id) => topic.yaml?.fault([part, language], `lacks {fact.${id}}, which another language has`) ?? [],
    );
  });
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
