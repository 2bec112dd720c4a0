import type { Topic } from "../../content/model/content.ts";
import type { Language } from "../../languages/language.ts";
import { splitSentences } from "../../understanding/sentences/split-sentences.ts";

/** A sentence of an answer that names something. */
export type Mention = { readonly topic: Topic; readonly sentence: string };

/** Finds the first sentence of some topics' answers that names something by one of its names. */
export function findMention(
  topics: readonly Topic[],
  names: readonly string[],
  language: Language,
): Mention | undefined {
  const wanted = names.map(toWords);
  for (const topic of topics) {
    for (const sentence of splitSentences(topic.answer[language])) {
      const said = toWords(sentence);
      if (wanted.some((name) => said.includes(name))) return { topic, sentence };
    }
  }
  return undefined;
}

/** Words with a space around each, so that none is found inside another. */
function toWords(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}+#.]*[\p{L}\p{N}+#]/gu) ?? []).join(" ")} `;
}
