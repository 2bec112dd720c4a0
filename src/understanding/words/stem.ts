import type { Language } from "../../languages/language.ts";

/** What every number is stemmed to: which number it is rarely tells what is asked. */
const ANY_NUMBER = "0";

/** Strips a word's common endings, so that `developers` and `developer`, `utvecklarna` and `utvecklare` meet. */
export function stem(word: string, language: Language): string {
  if (/^\d+$/u.test(word)) return ANY_NUMBER;
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return word;
  return language === "sv" ? stemSwedish(word) : stemEnglish(word);
}

function stemEnglish(word: string): string {
  let stemmed = word;
  if (stemmed.endsWith("ies") && stemmed.length > 4) stemmed = `${stemmed.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|zz)es$/u.test(stemmed)) stemmed = stemmed.slice(0, -2);
  else if (/[^su]s$/u.test(stemmed)) stemmed = stemmed.slice(0, -1);

  const base = stemmed.replace(/(?:ing|ed|er|ers)$/u, "");
  if (base !== stemmed && base.length >= 3 && /[aeiouy]/u.test(base)) stemmed = undouble(base);
  else if (stemmed.length > 5) stemmed = stemmed.replace(/(?<=..)ly$/u, "");
  return stemmed.length > 3 ? stemmed.replace(/e$/u, "").replace(/y$/u, "i") : stemmed;
}

function undouble(word: string): string {
  return /([bdgmnprt])\1$/u.test(word) ? word.slice(0, -1) : word;
}

/** Inflections of nouns, adjectives and verbs, longest first. Source: the first step of snowballstem.org/algorithms/swedish. */
const SWEDISH_ENDINGS =
  /(?:heterna|hetens|anden|heten|heter|arens|arnas|ernas|ornas|andes|andet|arna|erna|orna|ande|arne|aste|aren|ades|erns|ade|are|ern|ens|het|ast|ad|en|ar|er|or|as|es|at|a|e|s|t)$/u;

function stemSwedish(word: string): string {
  const stemmed = word.replace(SWEDISH_ENDINGS, "");
  return stemmed.length >= 3 && /[aeiouyåäö]/u.test(stemmed) ? stemmed : word;
}
