import { LANGUAGES, type Language, type Localized } from "../content/model.ts";

/** Reduces a short phrase to what it says: lower case, no punctuation, single spaces. */
export function toPhrase(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]+/gu, " ")
    .trim()
    .replace(/\s+/g, " ");
}

/** Finds the language in which a list of phrases holds exactly this one; the `preferred` language wins where both do. */
export function findPhrase(
  phrases: Localized<readonly string[]>,
  phrase: string,
  preferred: Language,
): Language | undefined {
  const holders = LANGUAGES.filter((language) => phrases[language].some((entry) => toPhrase(entry) === phrase));
  return holders.includes(preferred) ? preferred : holders[0];
}
