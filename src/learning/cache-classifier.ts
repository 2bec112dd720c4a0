import type { Language } from "../languages/language.ts";
import type { Ranking, Classifier } from "../understanding/classifier/classifier.ts";
import type { ReadMessage, Reading } from "../understanding/reading/reading.ts";

/** Texts in the cache. Visitors ask the same few hundred questions, mostly in the same words. */
const MAX_TEXTS = 500;

/** Longer texts hardly ever occur twice, so they are not cached. */
const MAX_CHARACTERS = 120;

/** Caches the rankings of the latest texts, so that frequent questions cost no time. */
export function cacheClassifier(classifier: Classifier): Classifier {
  const rankings = createLruCache<Ranking>();
  const languages = createLruCache<{ readonly language: Language | undefined }>();
  return {
    ...classifier,
    rank(text, among, after) {
      const isAlone = among === undefined && after === undefined;
      return isAlone ? rankings(text, () => classifier.rank(text)) : classifier.rank(text, among, after);
    },
    detectLanguage: (text) => languages(text, () => ({ language: classifier.detectLanguage(text) })).language,
  };
}

/** Caches the readings of the latest texts, for the same reason; not those of trouble, of which nothing is kept. */
export function cacheReader(read: ReadMessage): ReadMessage {
  const readings = createLruCache<Reading>(({ trouble }) => trouble === undefined);
  return (text) => readings(text, () => read(text));
}

/** Creates a cache by text that evicts the least recently used entry. */
function createLruCache<T>(isKept: (result: T) => boolean = () => true): (text: string, find: () => T) => T {
  // In order of last use.
  const results = new Map<string, T>();
  return (text, find) => {
    if (text.length > MAX_CHARACTERS) return find();
    const result = results.get(text) ?? find();
    if (!isKept(result)) return result;
    results.delete(text);
    results.set(text, result);
    if (results.size > MAX_TEXTS) results.delete(results.keys().next().value ?? text);
    return result;
  };
}
