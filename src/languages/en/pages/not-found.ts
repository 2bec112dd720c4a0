/** Sentences of the page for addresses that do not exist; other languages have the same keys. */
export const ENGLISH_NOT_FOUND = {
  title: "Nothing grows here",
  sentence: "There is no page at this address.",
  home: "Go to the start page.",
};
