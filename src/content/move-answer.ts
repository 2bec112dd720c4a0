import { BRACE, PLACEHOLDER } from "../text/placeholders.ts";
import { fromKeys } from "../records/from-keys.ts";
import { LANGUAGES, type Language } from "../languages/language.ts";
import type { YamlFile } from "./files/yaml-file.ts";
import { countWords } from "../text/count-words.ts";
import { MAX_LEAD_WORDS } from "./lead.ts";

/** Words that stand for a figure while answers are split: a salary has as many. */
const FIGURE = Array.from({ length: 6 }, () => "figure").join(" ");

/**
 * Splits the `answer` of a topic, as version 0.1 wrote it, into `lead` and `more`: the sentences that fit into a lead,
 * the same number in each language, and the rest. Faults keep the positions of the answer.
 */
export function moveAnswer(yaml: YamlFile): YamlFile {
  const { answer, ...topic } = isGroup(yaml.value) ? yaml.value : {};
  if (!isGroup(answer) || "lead" in topic || !LANGUAGES.every((language) => typeof answer[language] === "string"))
    return yaml;
  const sentences = fromKeys(LANGUAGES, (language) => splitSentences(String(answer[language]).trim()));
  const most = Math.min(...LANGUAGES.map((language) => sentences[language].length));
  const count = Math.max(1, ...Array.from({ length: most }, (_, at) => at + 1).filter(fits));
  const lead = fromKeys(LANGUAGES, (language) => toText(sentences[language].slice(0, count)).replace(/:$/, "."));
  const more = fromKeys(LANGUAGES, (language) => toText(sentences[language].slice(count)));
  const hasMore = LANGUAGES.every((language) => more[language] !== "");

  function fits(taken: number): boolean {
    return LANGUAGES.every((language) => {
      const text = toText(sentences[language].slice(0, taken));
      return countWords(text.replaceAll(PLACEHOLDER, FIGURE)) <= MAX_LEAD_WORDS && !text.endsWith(":");
    });
  }

  return {
    file: yaml.file,
    text: yaml.text,
    value: { ...topic, lead, ...(hasMore && { more }) },
    movedFrom: "answer",
    fault: (path, message) => yaml.fault(toOldPath(path), message),
    faultAtKey: (path, message) => yaml.faultAtKey(toOldPath(path), message),
    faultInside(path, mark, nth, message) {
      const before = path[0] === "more" ? countBraces(lead[path[1] as Language]) : 0;
      return yaml.faultInside(toOldPath(path), mark, nth + before, message);
    },
  };
}

function toOldPath([key, ...rest]: readonly PropertyKey[]): PropertyKey[] {
  if (key === undefined) return [];
  return [key === "lead" || key === "more" ? "answer" : key, ...rest];
}

function splitSentences(text: string): string[] {
  return [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)].map(({ segment }) => segment);
}

function toText(sentences: readonly string[]): string {
  return sentences.join("").trim();
}

function countBraces(text: string): number {
  return [...text.matchAll(BRACE)].length;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
