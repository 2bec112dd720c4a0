import { CARE_KINDS, type CareKind } from "../../languages/model/reading.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { isPast } from "../../text/iso-day.ts";
import { BRACE, findPlaceholders } from "../../text/placeholders.ts";
import { didYouMean } from "../faults/did-you-mean.ts";
import type { Fault } from "../faults/fault.ts";
import { filesOf, keysAt, readAt, textsAt, type LocatedText, type TreeFile } from "../files/content-tree.ts";
import { GRAVE_KINDS } from "../model/care.ts";
import { explainPlaceholder } from "./placeholders.ts";

/** Finds unknown help lines and topics, help lines that nothing names, and buttons beneath the grave kinds. */
export function checkCare(files: readonly TreeFile[]): Fault[] {
  const topics = new Set(filesOf(files, "topic").map(({ id }) => id));
  return filesOf(files, "care").flatMap((file) => {
    const lines = keysAt(file, ["lines"]);
    const listed = CARE_KINDS.flatMap((kind) => textsAt(file, ["kinds", kind, "lines"]));
    const offered = CARE_KINDS.flatMap((kind) => textsAt(file, ["kinds", kind, "offers"]));
    const used = new Set(listed.map(({ text }) => text));
    return [
      ...checkKnown(file, listed, lines, "help line"),
      ...checkKnown(file, offered, topics, "topic"),
      ...lines
        .filter((id) => !used.has(id))
        .flatMap((id) => file.yaml?.faultAtKey(["lines", id], "is listed nowhere; list it or delete it") ?? []),
      ...GRAVE_KINDS.flatMap((kind) => checkNoOffers(file, kind)),
      ...listTexts(file).flatMap((text) => checkNumbers(file, text, lines)),
    ];
  });
}

/** Finds help lines whose review day has passed. */
export function findUnreviewedLines(files: readonly TreeFile[], today: string): Fault[] {
  return filesOf(files, "care").flatMap((file) =>
    keysAt(file, ["lines"]).flatMap((id) => {
      const path = ["lines", id, "review_by"];
      const day = readAt(file, path);
      if (!file.yaml || typeof day !== "string" || !isPast(day, today)) return [];
      return [file.yaml.fault(path, `${day} has passed; check that the number still helps, and move the dates`)];
    }),
  );
}

function listTexts(file: TreeFile): LocatedText[] {
  const keys = ["heard", "others", "soft", "step"];
  const paths = [["again"], ["about_lines"], ...CARE_KINDS.flatMap((kind) => keys.map((key) => ["kinds", kind, key]))];
  return paths.flatMap((path) => LANGUAGES.flatMap((language) => textsAt(file, [...path, language])));
}

function checkNumbers(file: TreeFile, { path, text }: LocatedText, lines: readonly string[]): Fault[] {
  return findPlaceholders(text).flatMap(({ name, brace }) => {
    if (!file.yaml || (name !== undefined && lines.includes(name))) return [];
    return [file.yaml.faultInside(path, BRACE, brace, explainPlaceholder(name, lines))];
  });
}

function checkNoOffers(file: TreeFile, kind: CareKind): Fault[] {
  const path = ["kinds", kind, "offers"];
  if (!file.yaml || textsAt(file, path).length === 0) return [];
  return [file.yaml.fault(path, `does not belong beneath ${kind}; offer help there and nothing else`)];
}

function checkKnown(file: TreeFile, texts: readonly LocatedText[], known: Iterable<string>, what: string): Fault[] {
  const ids = new Set(known);
  return texts
    .filter(({ text }) => !ids.has(text))
    .flatMap(({ path, text }) => file.yaml?.fault(path, `there is no ${what} "${text}"${didYouMean(text, ids)}`) ?? []);
}
