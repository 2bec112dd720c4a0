import type { ShortForms, Stemming } from "../model/word-forms.ts";

/** Short forms of English words. */
export const ENGLISH_SHORT_FORMS: ShortForms = {
  words: {
    "can't": "can not",
    cannot: "can not",
    "won't": "will not",
    "shan't": "shall not",
    dont: "do not",
    doesnt: "does not",
    didnt: "did not",
    isnt: "is not",
    cant: "can not",
    im: "i am",
    ive: "i have",
    whats: "what is",
    wheres: "where is",
    hows: "how is",
    thats: "that is",
    gonna: "going to",
    wanna: "want to",
    gotta: "got to",
    gimme: "give me",
    u: "you",
    ur: "your",
    r: "are",
  },
  endings: [
    { ending: "n't", meaning: "not" },
    {
      ending: "'s",
      meaning: "is",
      onlyAfter: ["what", "where", "how", "who", "when", "why", "that", "there", "here", "it", "he", "she", "let"],
    },
    { ending: "'re", meaning: "are" },
    { ending: "'ve", meaning: "have" },
    { ending: "'ll", meaning: "will" },
    { ending: "'d", meaning: "would" },
    { ending: "'m", meaning: "am" },
  ],
};

/** Inflections of English words. */
export const ENGLISH_STEMMING: Stemming = {
  steps: [
    [
      { endings: ["ies"], becomes: "y", minLetters: 5 },
      { endings: ["es"], after: ["ss", "sh", "ch", "x", "zz"] },
      { endings: ["s"], notAfter: ["s", "u"] },
    ],
    [
      { endings: ["ing", "ed", "er", "ers"], minStem: 3, needsVowel: true, undoubles: "bdgmnprt" },
      { endings: ["ly"], minLetters: 6 },
    ],
    [
      { endings: ["ye"], becomes: "i", minLetters: 4 },
      { endings: ["e"], minLetters: 4 },
      { endings: ["y"], becomes: "i", minLetters: 4 },
    ],
  ],
  vowels: "aeiouy",
  nounEndings: ["es"],
};
