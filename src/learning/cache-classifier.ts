import type { Language } from "../languages/language.ts";
import type { Ranking, Classifier } from "../understanding/classifier/classifier.ts";

/** Texts remembered. People ask the same few hundred things, mostly in the same few words. */
const MAX_TEXTS = 500;

/** Longer texts are somebody's own words, and not worth their room. */
const MAX_CHARACTERS = 120;

/** Remembers what a search made of the texts asked latest, so that a common question is understood at once. */
export function cacheClassifier(classifier: Classifier): Classifier {
  const rankings = createLruCache<Ranking>();
  const languages = createLruCache<{ readonly language: Language | undefined }>();
  return {
    ...classifier,
    rank(text, among) {
      return among === undefined ? rankings(text, () => classifier.rank(text)) : classifier.rank(text, among);
    },
    detectLanguage: (text) => languages(text, () => ({ language: classifier.detectLanguage(text) })).language,
  };
}

/** Creates a memory of results by text that forgets those unused for longest. */
function createLruCache<T>(): (text: string, find: () => T) => T {
  // In the order of their last use.
  const results = new Map<string, T>();
  return (text, find) => {
    if (text.length > MAX_CHARACTERS) return find();
    const result = results.get(text) ?? find();
    results.delete(text);
    results.set(text, result);
    if (results.size > MAX_TEXTS) results.delete(results.keys().next().value ?? text);
    return result;
  };
}
