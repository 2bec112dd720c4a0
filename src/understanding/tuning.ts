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
  /** Known words looked at for one misspelt word: more find nothing more. */
  correctionCandidates: 24,
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
 * When to answer and when to ask back, by the cost that `bench/fit-confidence.ts` states and prints: it is lowest between
 * 0.5 and 0.6 and nearly flat there. The lower end answers 85 % of what the knowledge base can answer.
 */
export const DECISION = {
  /** Confidence of the best topic from which it is answered. */
  answerFrom: 0.5,
  /** Confidence of the best three topics together from which they are offered. */
  offerFrom: 0.5,
} as const;
