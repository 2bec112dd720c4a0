import { textsAt, type TreeFile } from "./files/content-tree.ts";
import { LANGUAGES, type Language } from "../languages/language.ts";
import { findPlaceholders } from "../text/placeholders.ts";

/** A fact in an answer of one language. */
export type LocatedFact = { readonly id: string; readonly language: Language };

const PREFIX = "fact.";

/** Returns the facts of a topic's answers, by language, in the order of their mention. */
export function factsIn(topic: TreeFile): LocatedFact[] {
  return LANGUAGES.flatMap((language) =>
    textsAt(topic, ["answer", language])
      .flatMap(({ text }) => findPlaceholders(text))
      .flatMap(({ name }) => (name?.startsWith(PREFIX) ? [{ id: name.slice(PREFIX.length), language }] : [])),
  );
}
