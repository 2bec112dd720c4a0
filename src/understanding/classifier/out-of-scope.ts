import { readFileSync } from "node:fs";
import { LANGUAGES } from "../../languages/language.ts";
import type { Example } from "./classifier.ts";

/**
 * Prefix of the ids of out-of-scope topics. They compete like any topic and are never a match. Training depends on the
 * order of ids, so another prefix would give another model.
 */
const OUT_OF_SCOPE = "elsewhere/";

/** Reads the questions of `languages/<code>/out-of-scope.txt` as examples of out-of-scope topics. */
export function readOutOfScope(): Example[] {
  return LANGUAGES.flatMap((language) => {
    const text = readFileSync(new URL(`../../languages/${language}/out-of-scope.txt`, import.meta.url), "utf8");
    return text.split("\n\n").flatMap((group) => {
      const lines = group.trim().split("\n");
      const name = lines[0]!.replace("# ", "");
      const questions = lines.filter((line) => !line.startsWith("#"));
      return questions.map((question) => ({ topic: OUT_OF_SCOPE + name, text: question, language }));
    });
  });
}

/** Whether a topic is an out-of-scope one. */
export function isOutOfScope(topic: string): boolean {
  return topic.startsWith(OUT_OF_SCOPE);
}
