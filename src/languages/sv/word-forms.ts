import type { Compounds, ShortForms, Stemming } from "../model/word-forms.ts";

/** Short forms of Swedish words. */
export const SWEDISH_SHORT_FORMS: ShortForms = {
  words: {
    nån: "någon",
    nåt: "något",
    nåra: "några",
    sån: "sådan",
    sånt: "sådant",
    mej: "mig",
    dej: "dig",
    sej: "sig",
    ngn: "någon",
    ngt: "något",
    iaf: "i alla fall",
  },
  endings: [],
};

/** Inflections of nouns, adjectives and verbs. Source: the first step of https://snowballstem.org/algorithms/swedish/stemmer.html. */
const INFLECTIONS =
  "heterna hetens anden heten heter arens arnas ernas ornas andes andet arna erna orna ande arne aste aren ades erns " +
  "ade are ern ens het ast ad en ar er or as es at a e s t";

/** Inflections of Swedish words. */
export const SWEDISH_STEMMING: Stemming = {
  steps: [[{ endings: INFLECTIONS.split(" "), minStem: 3, needsVowel: true }]],
  vowels: "aeiouyåäö",
  nounEndings: [
    "arnas",
    "ernas",
    "ornas",
    "arna",
    "erna",
    "orna",
    "arens",
    "aren",
    "ens",
    "ets",
    "en",
    "et",
    "ar",
    "er",
    "or",
  ],
};

/** Formation of Swedish compounds. */
export const SWEDISH_COMPOUNDS: Compounds = { bindings: ["s"] };
