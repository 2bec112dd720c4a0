import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { knowledge } from "../harness/knowledge.ts";

type Case = { readonly text: string; readonly language: "en" | "sv" | null; readonly because?: string };

const cases = parse(readFileSync(new URL("languages.yaml", import.meta.url), "utf8")) as Case[];
const { classifier } = knowledge;

describe("the language of a message", () => {
  test.each(cases)("$text is $language", ({ text, language, because }) => {
    expect(classifier.detectLanguage(text) ?? null, because).toBe(language);
  });
});
