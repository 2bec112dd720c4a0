import { LANGUAGES, type Content } from "../content/model.ts";
import { readElsewhere } from "./elsewhere.ts";
import type { Example } from "./search.ts";

/**
 * Lists what the engine learns from: the title and every example question of every topic,
 * and questions for elsewhere, so that it knows what to decline.
 */
export function toExamples(content: Content): Example[] {
  const ours = [...content.topics.values()].flatMap(({ id, title, questions }) =>
    LANGUAGES.flatMap((language) =>
      [title[language], ...questions[language]].map((text) => ({ topic: id, text, language })),
    ),
  );
  return [...ours, ...readElsewhere()];
}
