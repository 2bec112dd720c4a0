import { LANGUAGES } from "../../languages/language.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import { ANSWER_PARTS, factsIn } from "../facts.ts";
import type { Fault } from "../faults/fault.ts";
import { filesOf, keysAt, readAt, textsAt, type TreeFile } from "../files/content-tree.ts";
import { readFigures } from "./read-figures.ts";

/** Warns of parts of answers whose languages give different numbers. */
export function findDifferentFigures(files: readonly TreeFile[]): Fault[] {
  const topics = filesOf(files, "topic").filter(({ yaml }) => yaml?.movedFrom === undefined);
  return topics.flatMap((topic) =>
    ANSWER_PARTS.flatMap((part) => {
      const numbers = LANGUAGES.map((language) => numbersIn(tellPart(files, topic, part, language)));
      const [first = [], ...others] = numbers;
      return others.flatMap((other, at) => {
        const differing = [
          ...first.filter((each) => !other.includes(each)),
          ...other.filter((each) => !first.includes(each)),
        ];
        const path = [part, LANGUAGES[at + 1]!];
        if (differing.length === 0 || !topic.yaml || readAt(topic, path) === undefined) return [];
        return [
          topic.yaml.fault(path, `differs from ${LANGUAGES[0]} in the figures ${[...new Set(differing)].join(", ")}`),
        ];
      });
    }),
  );
}

/** Warns of facts without a last day whose source has new figures each year. */
export function findUnendedFacts(files: readonly TreeFile[]): Fault[] {
  return filesOf(files, "facts").flatMap((file) => {
    const sources = filesOf(files, "sources", file.role);
    const yearly = new Set(
      sources.flatMap((each) => keysAt(each, []).filter((id) => readAt(each, [id, "yearly"]) === true)),
    );
    return keysAt(file, []).flatMap((id) => {
      const isYearly = yearly.has(String(readAt(file, [id, "source"])));
      if (!isYearly || readAt(file, [id, "valid_until"]) !== undefined || !file.yaml) return [];
      return [file.yaml.faultAtKey([id], "has no valid_until, though its source has new figures every year")];
    });
  });
}

/** Warns of notes with a number that no answer with the fact has: what decides belongs where visitors see it. */
export function findHiddenNumbers(files: readonly TreeFile[]): Fault[] {
  return filesOf(files, "facts").flatMap((file) => {
    const topics = filesOf(files, "topic", file.role);
    return keysAt(file, []).flatMap((id) => {
      const using = topics.filter((topic) => factsIn(topic).some((fact) => fact.id === id));
      const told = using.flatMap((topic) =>
        ANSWER_PARTS.flatMap((part) =>
          LANGUAGES.flatMap((language) => numbersIn(tellPart(files, topic, part, language))),
        ),
      );
      const known = new Set([...told, ...numbersIn(String(readAt(file, [id, "year"])))]);
      return textsAt(file, [id, "note"]).flatMap(({ path, text }) => {
        const hidden = numbersIn(text.replaceAll(DATES, "")).filter((number) => !known.has(number));
        if (hidden.length === 0 || !file.yaml) return [];
        return [file.yaml.fault(path, `has ${hidden.join(", ")}, which no answer tells; visitors do not see notes`)];
      });
    });
  });
}

function tellPart(
  files: readonly TreeFile[],
  topic: TreeFile,
  part: string,
  language: (typeof LANGUAGES)[number],
): string {
  const figures = readFigures(files, topic.role, language);
  return textsAt(topic, [part, language])
    .map(({ text }) => fillPlaceholders(text, figures))
    .join(" ");
}

/** Days and years, which tell of the source and decide nothing. */
const DATES =
  /\b(?:\d{4}-\d{2}-\d{2}|(?:19|20)\d{2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/g;

/** Returns the numbers written in digits, the same for `1,879`, `1 879` and for `32.38`, `32,38`; not those inside names. */
function numbersIn(text: string): string[] {
  const plain = text.replaceAll(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, "").replaceAll(/(?<=\d),(?=\d)/g, ".");
  return plain.match(/(?<![\p{L}\d#.])\d+(?:\.\d+)?(?![\d\p{L}])/gu) ?? [];
}
