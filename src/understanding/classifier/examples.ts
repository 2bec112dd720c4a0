import type { Content } from "../../content/model/content.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { readOutOfScope } from "./out-of-scope.ts";
import type { Example } from "./classifier.ts";
import { toWords } from "../words/words.ts";

/**
 * Lists the training examples: the title and every example question of every topic, the title and every trigger of
 * every flow, and out-of-scope questions, which the bot must decline. An out-of-scope question that a topic or flow has
 * as an example is left out.
 */
export function toExamples(content: Content): Example[] {
  const topics = [...content.topics.values()].flatMap(({ id, title, questions }) =>
    LANGUAGES.flatMap((language) =>
      [title[language], ...questions[language]].map((text) => ({ topic: id, text, language })),
    ),
  );
  const flows = [...content.flows.values()].flatMap(({ id, title, triggers }) =>
    LANGUAGES.flatMap((language) =>
      [title[language], ...triggers[language]].map((text) => ({ topic: id, text, language })),
    ),
  );
  const answered = new Set([...topics, ...flows].map(({ text }) => toWords(text).join(" ")));
  const outOfScope = readOutOfScope().filter(({ text }) => !answered.has(toWords(text).join(" ")));
  return [...topics, ...flows, ...outOfScope];
}
