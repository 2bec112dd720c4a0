/** Characters of a message that are read; a question fits many times over. */
export const MAX_MESSAGE_CHARACTERS = 2000;
/** Words of a message that are read. */
export const MAX_WORDS = 80;
/** Characters of a word that are read; no word of the languages is longer. */
export const MAX_WORD_CHARACTERS = 40;

/** Every number of the engine that was fitted rather than derived. */
export const TUNING = {
  pairWeight: 0.5,
  letterWeight: 0.35,
  minLetters: 3,
  maxLetters: 4,
  meaningWeight: 0.8,
  centroidScale: 12,
  maxEpochs: 6,
  rate: 0.5,
  firstSquare: 0.01,
  l2: 1e-4,
  skipBelow: 0.002,
  workLimit: 4e8,
  repairMinLetters: 3,
  repairTwiceFromLetters: 8,
  repairCandidates: 24,
  bias: -0.48,
  logOdds: 1.03,
  nearest: 0.47,
  ours: 0.53,
  strangest: -0.78,
  logOddsLimit: 8,
  oursLimit: 4,
  oursByDefault: 2,
  answerFrom: 0.5,
  clarifyFrom: 0.5,
};
