import { textsAt, type TreeFile } from "./files/content-tree.ts";
import { LANGUAGES, type Language } from "../languages/language.ts";
import { findPlaceholders } from "../text/placeholders.ts";

/** Parts of an answer: the direct answer, and the rest. */
export const ANSWER_PARTS = ["lead", "more"] as const;

/** Key of one part of an answer. */
export type AnswerPart = (typeof ANSWER_PARTS)[number];

/** A fact in one part of an answer, in one language. */
export type LocatedFact = { readonly id: string; readonly part: AnswerPart; readonly language: Language };

const PREFIX = "fact.";

/** Returns the facts of a topic's answers, by language, in the order of their mention. */
export function factsIn(topic: TreeFile): LocatedFact[] {
  return LANGUAGES.flatMap((language) =>
    ANSWER_PARTS.flatMap((part) =>
      textsAt(topic, [part, language])
        .flatMap(({ text }) => findPlaceholders(text))
        .flatMap(({ name }) => (name?.startsWith(PREFIX) ? [{ id: name.slice(PREFIX.length), part, language }] : [])),
    ),
  );
}
