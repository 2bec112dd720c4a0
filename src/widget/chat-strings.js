/* Sentences of Web Chat that we say otherwise, or that it lacks; the server puts those of each language in this place. */
const STRINGS = /** @type {Texts} */ (/** @type {unknown} */ ("{{web-chat}}"));

/**
 * Returns the strings that replace Web Chat's own in a language.
 * @param {Language} language
 */
export function webChatStrings(language) {
  return STRINGS[language];
}
