/** Characters of a message that are read; a question fits many times over. */
export const MAX_MESSAGE_CHARACTERS = 2000;
/** Words of a message that are read. */
export const MAX_WORDS = 80;
/** Characters of a word that are read; no word of the languages is longer. */
export const MAX_WORD_CHARACTERS = 40;

/** How a message's language is told. What a word adds speaks for one language; what two languages have alike cancels out. */
export const DETECTION = {
  /** The lead a language needs over the next before it is taken as told. Higher leaves more messages in the language so far. */
  enough: 0.8,
  /** The most that one word can tell, so that no word outvotes a sentence. */
  most: 2,
  /** A letter that only one language writes: it outweighs one foreign term beside it. Lower loses "jag gillar react". */
  ownLetter: 4,
  /** A word of our examples typed without its own letters. */
  withoutLetters: 1,
  /** A compound of two frequent words. */
  compound: 1,
  /** How much a word tells that only the lists of frequent words know, by its rank: the rarer, the likelier it is a name. */
  listed: [
    { below: 3000, tells: 1 },
    { below: 8000, tells: 0.5 },
    { below: Number.POSITIVE_INFINITY, tells: 0.3 },
  ],
} as const;

/** How much a word tells that no example has, by its place in the lists of frequent words. */
export const WORD_RANKS = {
  /** Up to about here a word holds sentences together. Higher: fewer unknown words speak against a topic. */
  common: 50,
  /** The place of words in no list. Higher: frequent words tell less beside them. */
  rare: 60_000,
} as const;

/** How compounds are split. */
export const COMPOUND = {
  /** Letters of the shortest word a compound is made of. Shorter ones are found in almost any word; longer ones miss `it` and `jobb` alike. */
  minLetters: 3,
} as const;

/** What the engine reads and how it learns. Chosen on the validation parts of public sets. */
export const TUNING = {
  /** A pair of neighbouring words counts half a word: it tells more but is seen less. 0.35 to 0.7 differ by 0.2 points. */
  pairWeight: 0.5,
  /** A run of letters counts a third of a word: without them accuracy falls by 3 points and typos cost twice as much. */
  letterWeight: 0.35,
  /** Runs of two letters are in everything, runs of five are in little: adding either gains nothing. */
  minLetters: 3,
  maxLetters: 4,
  /** Length of the meaning beside the words' length of 1: gains 2.5 points; from 1.3 on, out-of-scope is told apart worse. */
  meaningWeight: 0.8,
  /** Makes a cosine to a topic's middle serve as a logit before fine-tuning. 8 to 20 end within 0.5 points. */
  centroidScale: 12,
  /** Six times through the examples are 1 point better than three; ten are no better. */
  maxEpochs: 6,
  /** Adagrad's rate; 0.2 learns too little in six epochs, 1 is as good. */
  rate: 0.5,
  /** What Adagrad starts its sums from. From 0 each first step would be a full `rate`: 5 points worse. */
  firstSquare: 0.01,
  /** Pull towards zero; ten times as much costs 3 points on BANKING77, none makes no difference. */
  l2: 1e-4,
  /** Errors too small to be worth a step: saves half of the time, changes nothing. */
  skipBelow: 0.002,
  /** Weights touched before training ends for good, some two seconds: 7 500 examples of 150 topics still get all epochs. */
  workLimit: 4e8,
  /** Letters from which a word is repaired: "hwo" yes, "te" no. */
  correctionMinLetters: 3,
  /** Letters from which two slips are repaired; in shorter words two slips make another word. */
  correctTwiceFromLetters: 8,
  /** Letters by which a known word may be longer or shorter than the misspelt one. Higher costs time only: more slips are not forgiven. */
  correctionMaxLengthDifference: 2,
  /** What a slip adds that is no swap of letters, and one in the first letter: fingers swap more often. From 1 on they would outweigh a slip. */
  correctionOtherLetters: 0.5,
  correctionOtherFirstLetter: 0.25,
  /** Known words looked at for one misspelt word: more find nothing more. */
  correctionCandidates: 24,
  /** Topics that get a confidence. More than `CHOICES.max`, for the advisor leaves some out; higher costs time only. */
  maxCandidates: 6,
  /** Examples of a topic looked at for the nearest; of more, an even choice. Keeps the time of large sets in bounds. */
  nearestAmong: 100,
  /** Bound of a log-odds, so that one piece of evidence never silences the others. */
  logOddsLimit: 8,
  /** Stands for the fall of the odds when no questions for elsewhere were given; fitted so that confidence keeps its meaning. */
  outOfScopeByDefault: -0.3,
} as const;

/** The weights of the logistic regression that confidence is. Fitted by `bench/fit-confidence.ts`. */
export const CONFIDENCE = {
  bias: 1.35,
  logOdds: 1.39,
  outOfScope: 3.14,
  nearest: 1.57,
  unknownWordWeight: -0.79,
} as const;

/**
 * Everything that is compared with a confidence: when confidence changes its meaning, all of these do, and
 * `bench/fit-confidence.ts` refits them. `answerFrom` and `offerFrom` go by the cost it states and prints, which is lowest
 * between 0.5 and 0.6 and nearly flat there. The lower end answers 85 % of what the knowledge base can answer.
 */
export const DECISION = {
  /** Confidence of the best topic from which it is answered. Higher: more questions back. Lower: more wrong answers. */
  answerFrom: 0.5,
  /** Confidence of the best three topics together from which they are offered. Higher: more fallbacks. Lower: more choices of which none fits. */
  offerFrom: 0.5,
  /** Confidence from which a message starts a flow. Higher: more answers that only offer the flow. Lower: questions start guides nobody wanted. */
  flowFrom: 0.6,
  /** Lead over the topic that a flow deepens; what fits both alike is a question. Higher: flows start by their exact triggers only. */
  flowAheadOfTopic: 0.1,
  /** Confidence of each part of a message that asks several things. Higher: one of two questions is ignored. Lower: torn parts mislead. */
  partFrom: 0.6,
  /** Confidence from which a short message is a new question rather than one about the last answer. Higher: new questions are bent to the last topic. Lower: "and as a senior?" loses it. */
  standsAloneFrom: 0.95,
  /** Confidence from which words in a flow that are no question are something other than an answer. Higher: a change of subject is asked back. Lower: "maybe" leaves the flow. */
  leavesFlowFrom: 0.9,
  /** Confidence from which a topic is offered as near to a message without an answer. Higher: bare fallbacks. Lower: offers nobody understands. */
  nearFrom: 0.05,
  /**
   * Confidence of the best topic of a message that names a place, from which its flow is started. Of messages that name a
   * town, those about jobs have 0.1 and more, those about flats or nurses 0.03 and less.
   */
  placeFrom: 0.08,
  /** By how many times it exceeds the next best. Higher: "jobs in Kiruna" is a fallback. Lower: any two weak topics start a search. */
  placeLead: 2,
  /** Confidence of the best three together from which the search box lists them; a list commits to nothing. Higher: empty lists while typing. */
  listedFrom: 0.3,
} as const;

/** How long a message may be to be read in a certain way, in words. */
export const MESSAGE_WORDS = {
  /** In a flow, of a message that may change the language. Lower: an answer such as "ja" switches it. Higher: a change of language is missed. */
  tellingFrom: 3,
  /** Of small talk in a flow. Higher: an answer that begins with a greeting is lost. */
  maxSmallTalk: 2,
  /** After an opening such as "and", of what leans on the last answer. Higher: questions of their own are bent to the last topic. */
  maxLeaning: 4,
  /** Without such an opening. Higher: as above. Lower: "as a senior" is asked alone. */
  maxBare: 3,
  /** Of a command. Higher costs time only. Lower: polite commands are questions. */
  maxCommand: 8,
  /** Straight after a search, of one more wish. Higher: new questions are taken for wishes. */
  maxRefining: 5,
  /** Before an option, within which a negation turns it down. Higher: "not sure, a junior" refuses. Lower: "not really a junior" means it. */
  refusalReach: 3,
} as const;

/** Which topics count when several are possible. */
export const CHOICES = {
  /** Topics a visitor is offered to choose from. Higher: longer lists, `offerFrom` adds up more. */
  max: 3,
  /** Questions of one message that are answered; of more, the first ones. Higher: longer answers. */
  maxQuestions: 3,
  /** Share of a topic's examples, from 0 to 1, above which it is about going without. Higher: "no degree" is taken for a refusal. Lower: refusals are answered with what was refused. */
  negativeExamples: 0.25,
} as const;

/** Slips that the title or another name of an option may have. */
export const OPTION_SPELLING = {
  /** Longest word that must be right to the letter. Lower: "nej" is near "hej". */
  maxExactLetters: 3,
  /** Letters from which two slips are forgiven. Lower: options are taken for each other. */
  twoSlipsFromLetters: 8,
  /** Letters from which a word inside a longer message may be misspelt. Lower: ordinary words name options. */
  insideFromLetters: 6,
} as const;

/** What the search box of Teams lists while somebody types. */
export const TYPEAHEAD = {
  /** A title that has every word typed: enough to be listed. This and the next two add up to 1. */
  hasAllWords: 0.5,
  /** The title begins with what was typed: "wo" is rather Working hours than Remote work. Higher: Remote work comes later still. */
  beginsTitle: 0.3,
  /** The share of the title that was typed: "salary" is rather Salary than Salary statistics. Higher: short titles win. */
  wholeTitle: 0.2,
  /** A title in another language counts less, and not much: two or three letters often leave open which language they are. */
  otherLanguage: 0.8,
  /** Letters from which a word may be misspelt, whole or half-typed; of three letters any three are near. */
  correctFromLetters: 4,
  /** Letters from which a word is looked for inside a compound: språk in Programmeringsspråk. Four would find tack in fullstack. */
  insideFromLetters: 5,
  /** Words that the last one may become. After three letters of a title, five bring it first 1 time in 20 more than three do, and eight no more. */
  maxCompletions: 5,
  /** Letters from which what was typed tells its language. Lower: "job" switches the list to another language. */
  tellingFromLetters: 4,
  /** Letters from which the last word is completed; two begin too many words. */
  completeFromLetters: 3,
  /** Relevance against the best topic's below which a topic is not what was looked for. Higher: shorter lists. */
  minShareOfBest: 0.1,
} as const;

/** How a message is read. */
export const READING = {
  /** What a phrase of each kind tells of what is asked. Their order matters, the distances little. */
  strong: 4,
  likely: 2,
  hint: 0.7,
  /** What "or" tells beside a name: that what is named is compared. Below `strong`, for "which is cheaper, A or B". */
  alternatives: 3,
  /** What is told of a message's subject by a name of each. The more special, the more: in "internships in Uppsala" the internship. */
  subjects: {
    role: 1.5,
    "backend-engineer": 4,
    "database-administrator": 4,
    "solution-architect": 4,
    consultant: 3.6,
    "full-stack": 3.8,
    frontend: 3.2,
    "other-role": 3,
    university: 3,
    vocational: 3.4,
    bootcamp: 3.4,
    "self-taught": 3.2,
    internship: 3.4,
    skill: 1.9,
    place: 1.8,
    employer: 2.4,
    randstad: 3.2,
    bot: 2.6,
    permit: 3.5,
  },
  /** What is added to the first of the subjects that are compared. */
  firstCompared: 0.5,
  /** A word that means a subject only where none is named. */
  subjectHint: 0.6,
  /** Share at which what stands outside the question counts for the subject. */
  besideSubject: 0.4,
  /** Words of a message of which all counts in part, and the part. Longer ones are read for facts, and their last question. */
  shortWords: 60,
  besideShort: 0.5,
  /** Words of the question that are read for what it asks. */
  maxFocusWords: 80,
  /** Of facets that are as likely, the first of these. */
  facetRank: (
    "evidence reason contact duration when cost how-many employer pay " +
    "hours remote comparison requirements demand how-to tasks place definition"
  ).split(" "),
  /** Letters from which an unknown word of the question is corrected. Lower: names become words. */
  correctFromLetters: 5,
  /** Unknown words of a message that are corrected, each a tenth of a millisecond or more. */
  maxCorrected: 12,
} as const;
