import { textsAt, type TreeFile } from "./files/content-tree.ts";
import { LANGUAGES, type Language } from "../languages/language.ts";
import { findPlaceholders } from "../text/placeholders.ts";

/** A fact placed in an answer. */
export type LocatedFact = { readonly id: string; readonly language: Language };

const PREFIX = "fact.";

/** Finds the facts a topic's answer places, in each language, in the order they are said. */
export function factsIn(topic: TreeFile): LocatedFact[] {
  return LANGUAGES.flatMap((language) =>
    textsAt(topic, ["answer", language])
      .flatMap(({ text }) => findPlaceholders(text))
      .flatMap(({ name }) => (name?.startsWith(PREFIX) ? [{ id: name.slice(PREFIX.length), language }] : [])),
  );
}
