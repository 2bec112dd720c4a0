import { filesOf, keysAt, textsAt, type LocatedText, type TreeFile } from "../files/content-tree.ts";
import type { Fault } from "../faults/fault.ts";

/** Finds ids and names that two places share: a repeated id was copied, and a repeated name is ambiguous. */
export function checkGeography(files: readonly TreeFile[]): Fault[] {
  return filesOf(files, "geography").flatMap((file) => {
    const places = keysAt(file, ["regions"]).flatMap((region) => [
      ["regions", region],
      ...keysAt(file, ["regions", region, "municipalities"]).map((name) => ["regions", region, "municipalities", name]),
    ]);
    return [
      ...findShared(
        file,
        places.flatMap((place) => textsAt(file, [...place, "id"])),
      ),
      ...findShared(
        file,
        places.flatMap((place) => namesOf(file, place)),
      ),
    ];
  });
}

function namesOf(file: TreeFile, place: readonly string[]): LocatedText[] {
  const name = { path: place, text: place.at(-1) ?? "" };
  const english = textsAt(file, [...place, "en"]).filter(({ text }) => text !== name.text);
  return [name, ...english, ...textsAt(file, [...place, "also"])].map(({ path, text }) => ({
    path,
    text: text.normalize("NFC").toLowerCase(),
  }));
}

function findShared(file: TreeFile, texts: readonly LocatedText[]): Fault[] {
  const first = new Map<string, LocatedText>();
  return texts.flatMap((each) => {
    const earlier = first.get(each.text);
    if (!earlier) first.set(each.text, each);
    if (!earlier || !file.yaml) return [];
    const { line, column } = file.yaml.fault(earlier.path, "");
    return [file.yaml.fault(each.path, `"${each.text}" is there already, at ${file.file}:${line}:${column}`)];
  });
}
