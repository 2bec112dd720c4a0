import { LANGUAGES, type Content } from "../content/model.ts";
import type { Example } from "./search.ts";

/** Lists what the engine learns from: every example question of every topic, and the topic's title. */
export function toExamples(content: Content): Example[] {
  return [...content.topics.values()].flatMap(({ id, title, questions }) =>
    LANGUAGES.flatMap((language) =>
      [title[language], ...questions[language]].map((text) => ({ topic: id, text, language })),
    ),
  );
}
