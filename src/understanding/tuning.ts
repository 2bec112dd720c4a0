/** Largest number of characters of a message that are read: a pasted CV, say. Of a long one, only the reading takes in more than its question. */
export const MAX_MESSAGE_CHARACTERS = 10_000;
/** Largest number of words of a message that are read. */
export const MAX_WORDS = 80;
/** Largest number of characters of a word that are read; no word of the languages is longer. */
export const MAX_WORD_CHARACTERS = 40;

/** Language detection. Each word adds a weight to one language; words that two languages share cancel out. */
export const DETECTION = {
  /** Lead over the next language from which a language counts as detected. Higher: more messages keep the language of the conversation. */
  enough: 0.8,
  /** Largest weight of one word, so that no word outweighs a sentence. */
  most: 2,
  /** Weight of a letter that only one language has: it outweighs one foreign term beside it. Lower: "jag gillar react" is not detected. */
  ownLetter: 4,
  /** Weight of a word of the examples typed without its special letters. */
  withoutLetters: 1,
  /** Weight of a compound of two frequent words. */
  compound: 1,
  /** Weight of a word that only the frequency lists have, by its rank: words of high ranks are often names. */
  listed: [
    { below: 3000, tells: 1 },
    { below: 8000, tells: 0.5 },
    { below: Number.POSITIVE_INFINITY, tells: 0.3 },
  ],
} as const;

/** General weight of a word without an example, by its rank in the frequency lists. */
export const WORD_RANKS = {
  /** Rank up to which words are mostly function words. Higher: fewer unknown words count against a topic. */
  common: 50,
  /** Rank assumed for words in no list. Higher: frequent words weigh less beside them. */
  rare: 60_000,
} as const;

/** Splitting of compounds. */
export const COMPOUND = {
  /** Fewest letters of each part of a compound. Shorter parts occur in almost any word; longer ones would exclude `it` and `jobb`. */
  minLetters: 3,
} as const;

/** Features and training of the classifier. Chosen on the validation parts of public sets. */
export const TUNING = {
  /** Weight of a pair of neighbouring words against 1 for a word: pairs tell more but occur less often. 0.35 to 0.7 differ by 0.2 points. */
  pairWeight: 0.5,
  /** Weight of a character n-gram against 1 for a word: without n-grams accuracy falls by 3 points and typing errors cost twice as much. */
  letterWeight: 0.35,
  /** Runs of two letters occur everywhere and runs of five in few words: adding either gains nothing. */
  minLetters: 3,
  maxLetters: 4,
  /** Length of the meaning vector against 1 for the words' vector: gains 2.5 points; from 1.3 on, out-of-scope questions are recognised less well. */
  meaningWeight: 0.8,
  /** Scales the cosine to a topic's centroid to a logit before fine-tuning. 8 to 20 end within 0.5 points. */
  centroidScale: 12,
  /** Largest number of epochs. Six are 1 point better than three; ten are no better. */
  maxEpochs: 6,
  /** Adagrad's learning rate; 0.2 learns too little in six epochs, 1 is as good. */
  rate: 0.5,
  /** Initial value of Adagrad's sums. From 0 each first step would be a full `rate`: 5 points worse. */
  firstSquare: 0.01,
  /** L2 regularisation; ten times as much costs 3 points on BANKING77, none makes no difference. */
  l2: 1e-4,
  /** Smallest error for which weights are updated: saves half of the time, changes nothing. */
  skipBelow: 0.002,
  /** Largest number of weight updates, some two seconds: 7 500 examples of 150 topics still get all epochs. */
  workLimit: 4e8,
  /** Letters from which a word is corrected: "hwo" is, "te" is not. */
  correctionMinLetters: 3,
  /** Letters from which two slips are corrected; in shorter words two slips make another word. */
  correctTwiceFromLetters: 8,
  /** Largest difference in letters between a known word and the misspelt one. Higher costs time only, since no more slips are corrected. */
  correctionMaxLengthDifference: 2,
  /** Added cost of a slip that is not a swap of letters, and of one in the first letter: swaps are the commonest slips. From 1 on it would outweigh a slip. */
  correctionOtherLetters: 0.5,
  correctionOtherFirstLetter: 0.25,
  /** Known words compared with one misspelt word: more candidates find nothing more. */
  correctionCandidates: 24,
  /** Topics that get a confidence. More than `CHOICES.max`, because the advisor leaves some out; higher costs time only. */
  maxCandidates: 6,
  /** Examples of a topic compared to find the nearest; of more, an even selection. Limits the time for large sets. */
  nearestAmong: 100,
  /** Rank in the lists of frequent words below which a place's name is rather a word. Higher: Stockholm is one. Lower: Nora and Berg are places wherever they occur. */
  ordinaryRank: 4500,
  /** Bound of a log-odds, so that no single piece of evidence outweighs all others. */
  logOddsLimit: 8,
  /** Evidence used where the model has no out-of-scope questions, in place of the fall of the odds; fitted so that confidence keeps its meaning. */
  outOfScopeByDefault: -0.3,
} as const;

/** The weights of the logistic regression that confidence is. Those of encoded topics are fitted by `bench/fit-confidence.ts`; the others on public sets and questions, before there was an encoder. */
export const CONFIDENCE = {
  /** Of a topic that the encoder was not trained on. */
  unencoded: { bias: 1.35, logOdds: 1.39, outOfScope: 3.14, nearest: 1.57, unknownWordWeight: -0.79 },
  /** Cosine to the nearest example from which a message is that example, and its confidence then. Lower: wordings that are nearly one count as one. */
  exampleFrom: 0.98,
  example: 0.9,
  /** Of a topic that it was trained on. */
  encoded: { bias: 0.34, logOdds: 0.07, outOfScope: 0.88, nearest: 1.6, unknownWordWeight: -0.22, encoded: 0.81 },
  /** The same where a topic was answered just before. */
  followed: { bias: 0.85, encoded: 0.22, followed: 0.7 },
  /** Log-odds after an answer below which an example means something else there. Lower: "how long does it take" is never about a permit. */
  exampleAfterFrom: -2,
} as const;

/** Thresholds of confidence. When the meaning of confidence changes, all of them change. `bench/fit-confidence.ts` prints what each `answerFrom` gives on the fitting half of `test/data/listening`: 0.6 answers 68 % rightly and 7 % wrongly. */
export const DECISION = {
  /** Confidence of the best topic from which it is answered. Higher: more clarifications. Lower: more wrong answers. */
  answerFrom: 0.6,
  /** Total confidence of the best three topics from which they are offered. Higher: more fallbacks. Lower: more offers without the right topic. */
  offerFrom: 0.6,
  /** Confidence from which a message starts a flow. Higher: more answers that only offer the flow. Lower: questions start unwanted flows. */
  flowFrom: 0.6,
  /** Confidence among the flows from which a request starts the one whose topic fits it best. Higher: requests in new words get an answer. Lower: requests for an explanation start a flow. */
  requestedFrom: 0.5,
  /** Lead over the next flow from which a request starts it. Higher: requests that name two flows start none. */
  flowAheadOfFlow: 0.1,
  /** Confidence from which a message that is neither a request nor a question starts a flow: "salary guide, step by step". Lower: a mention starts it. */
  certainFlowFrom: 0.8,
  /** Lead over the topic that a flow deepens; a message that fits both alike is a question. Higher: flows start by their exact triggers only. */
  flowAheadOfTopic: 0.1,
  /** Confidence of each part of a message with several questions. Higher: one of two questions is ignored. Lower: fragments get wrong answers. */
  partFrom: 0.6,
  /** Confidence from which a short message is a new question, not one about the last answer. Higher: new questions are read as follow-ups. Lower: "and as a senior?" is not. */
  standsAloneFrom: 0.95,
  /** Confidence from which a message in a flow that is no question is still not an answer. Higher: a change of subject is reprompted. Lower: "maybe" leaves the flow. */
  leavesFlowFrom: 0.9,
  /** Confidence from which a topic is a fallback candidate. Higher: fallbacks without topics. Lower: offers of unrelated topics. */
  nearFrom: 0.05,
  /** Confidence of the best topic of a message that names a place, from which its flow is started. In messages that name a town, topics about jobs reach 0.2 and more, those about flats or nurses 0.1 and less. */
  placeFrom: 0.12,
  /** Ratio of the best confidence to the next one. Higher: "jobs in Kiruna" is a fallback. Lower: any two weak topics start a search. */
  placeLead: 2,
  /** Total confidence of the best three topics from which the search box lists them; a list commits to nothing. Higher: empty lists while typing. */
  listedFrom: 0.3,
} as const;

/** Chances, by the encoder, from which a message counts as one of trouble. Chosen by messages of an author whom the encoder did not learn from. */
export const TROUBLE = {
  /** Fewest words. Lower: answers in a form such as "no" are read as trouble. */
  minWords: 2,
  /** Words up to which a message is short, and the chance of the grave kinds from which it is heard. Higher: hints of few words are missed. Lower: short answers are. */
  fewWords: 6,
  graveOfFewFrom: 0.65,
  /** Chance of any trouble from which it is heard, and of the grave kinds. Higher: hints are missed. Lower: tired questions get a soft sentence. */
  heardFrom: 0.5,
  graveHeardFrom: 0.3,
  /** Chance of any trouble from which it is answered before everything else, and of the grave kinds. Higher: people in trouble get an answer after one soft sentence. */
  sureFrom: 0.8,
  graveSureFrom: 0.5,
  /** Chance below which a phrase of trouble may be a look-alike. Higher: more of those in trouble are answered by a topic after one soft sentence. */
  listedFrom: 0.1,
  /** Share of the grave kinds from which the likeliest of these is taken. */
  graveShare: 0.5,
} as const;

/** How what is asked constrains the choice of a topic. On the fitting half of `test/data/listening` log-odds from nothing to twice these differ by a point: the encoder has learnt most of what they tell. */
export const CONSTRAINT = {
  /** Weight from which a facet constrains: that of `READING.strong`. Lower: hints overrule the classifier. */
  facetFrom: 4,
  /** Weight from which some facets constrain beside a special subject, and these facets. Others are misread too often. */
  likelyFrom: 2,
  likelyFacets: ["pay", "duration", "remote", "demand"],
  /** Weight from which a subject is named. Lower: towns and skills change the subject. */
  subjectFrom: 3,
  /** Weight from which a named town, skill or company counts beside the facets it changes. */
  namedFrom: 1.5,
  /** Added to the log-odds of a topic's confidence, by how far it is about what is asked: where a subject is named, and where none is. */
  logOdds: {
    named: { open: 0, whole: 0.9, part: 0.5, "same-subject": 0.3, "other-facet": -0.6, "other-subject": -0.7 },
    unnamed: { open: 0, whole: 0.3, part: 0.2, "same-subject": 0, "other-facet": -0.7, "other-subject": -0.7 },
  },
  /** Added for the topic that answers the facet as a whole where a figure is asked for: pay, before what pay depends on. */
  howMuch: 0.8,
  /** Confidence before the constraint from which a topic about something else is at least offered beside the one that answers. */
  keepFrom: 0.7,
  /** Confidence of a topic from which a figure in the message that nobody spoke of is not what is asked about. */
  figureFrom: 0.7,
  /** The same beside a facet that is read surely. */
  surelyKeepFrom: 0.7,
  /** Facets that are read surely: of these, a topic about something else never answers, however sure the classifier is. */
  sureFacets: ["pay", "duration", "cost", "how-many", "contact", "remote"],
  /** Facets of the role that its own topic answers where no subject is named and the classifier finds none: "what do they pay". */
  roleFacets: ["pay", "duration"],
  /** Facets that only work has: asked of nothing named, they are asked of the role. Any other may be asked of anything. */
  workFacets: ["pay", "employer", "demand", "remote"],
  /** Confidence of some topic, before the constraint, from which a message that names nothing is about the role at all. Lower: "how long is the Nile" is answered. */
  inScopeFrom: 0.3,
  /** Confidence of a topic that answers because it has the facet of the subject. Above `DECISION.answerFrom`, and never sure. */
  ownerAt: 0.6,
  /** Confidence from which one likely topic is offered as a guess, with the beginning of its answer. Lower: wild guesses. */
  guessFrom: 0.45,
  /** Share of it that the next topic must not reach. Higher: guesses where two are close. */
  guessAhead: 0.25,
  /** Confidence of topics offered because classifier and reading disagree. */
  offeredAt: 0.4,
} as const;

/** Lengths in words by which messages are interpreted. */
export const MESSAGE_WORDS = {
  /** Fewest words of a message in a flow that may change the language. Lower: an answer such as "ja" switches it. Higher: a change of language is missed. */
  tellingFrom: 3,
  /** Most words of small talk in a flow. Higher: an answer that begins with a greeting is lost. */
  maxSmallTalk: 2,
  /** Most words of a goodbye or a complaint that ends a flow. Higher: answers that mention one leave it. Lower: outbursts are read as answers. */
  maxOutburst: 9,
  /** Most words of a follow-up after an opening such as "and". Higher: new questions are read as follow-ups. */
  maxLeaning: 4,
  /** Most words of a follow-up without an opening. Higher: as above. Lower: "as a senior" is read alone. */
  maxBare: 3,
  /** Most words of a visitor command. Higher costs time only. Lower: polite commands are read as questions. */
  maxCommand: 8,
  /** Most words of a choice by its position: "yes, the second one please". Higher: questions with a number choose. */
  maxChoice: 6,
  /** Most words of a further wish right after a search. Higher: new questions are read as wishes. */
  maxRefining: 8,
  /** Most words of a message right after care that gets the help lines again instead of a menu. Higher: a new question gets them too. */
  maxAfterCare: 12,
  /** Words before an option within which a negation applies to it. Higher: "not sure, a junior" rejects. Lower: "not really a junior" accepts. */
  refusalReach: 3,
} as const;

/** How talk about the talk, complaints and corrections are told from questions. */
export const TALK = {
  /** Words besides a request about the talk or a complaint that may name what the last answer was about. Higher: questions are taken for talk about the last answer. Lower: "is that salary a median?" is a new question. */
  maxRemainder: 2,
  /** Most words of a correction. Higher: stories with "not" in them are read as corrections. */
  maxCorrectionWords: 16,
} as const;

/** When what a message does is heard although other words stand beside it, since no topic has them. */
export const SECOND_CHANCE = {
  /** Most words of such a message. Higher: stories are read as acts. */
  maxWords: 14,
  /** Most words that are no part of an act. Higher: questions that are not known get a courtesy. */
  beside: 5,
  /** The same where topics would be offered. */
  besideOffer: 1,
  /** Probability from which an act is performed by the encoder alone. Lower: questions that are not known get a courtesy. */
  learntFrom: 0.45,
  /** Confidence among the guides from which one is offered to somebody who wants to be guided. Lower: any guide is. */
  guideFrom: 0.4,
} as const;

/** Numbers of topics where several are possible. */
export const CHOICES = {
  /** Topics offered in a clarification. Higher: longer lists, and `offerFrom` adds up more. */
  max: 3,
  /** Questions of one message that are answered, from the first one on. Higher: longer answers. */
  maxQuestions: 3,
  /** Share of a topic's examples, 0 to 1, above which the topic is about the absence of something. Higher: "no degree" is read as a negation. Lower: negations are answered with the rejected topic. */
  negativeExamples: 0.25,
} as const;

/** Slips accepted in the title or another name of an option. */
export const OPTION_SPELLING = {
  /** Longest word that must match exactly. Lower: "nej" matches "hej". */
  maxExactLetters: 3,
  /** Letters from which two slips are accepted. Lower: options match each other. */
  twoSlipsFromLetters: 8,
  /** Letters from which a word inside a longer message may be misspelt. Lower: ordinary words name options. */
  insideFromLetters: 6,
} as const;

/** Ranking in the search box of Teams. */
export const TYPEAHEAD = {
  /** Largest number of characters that are searched for; titles are far shorter. */
  maxCharacters: 2000,
  /** Fit of a title that has every typed word: enough to be listed. This and the next two add up to 1. */
  hasAllWords: 0.5,
  /** Added where the title begins with the typed text: "wo" finds Working hours before Remote work. Higher: Remote work comes later still. */
  beginsTitle: 0.3,
  /** Added times the share of the title that was typed: "salary" finds Salary before Salary statistics. Higher: short titles win. */
  wholeTitle: 0.2,
  /** Factor of a title in another language; close to 1, because two or three letters often fit several languages. */
  otherLanguage: 0.8,
  /** Letters from which a word is corrected, whole or incomplete; any three letters are near many words. */
  correctFromLetters: 4,
  /** Letters from which a word is searched inside a compound: språk in Programmeringsspråk. Four would find tack in fullstack. */
  insideFromLetters: 5,
  /** Completions of the last word that are tried. After three letters of a title, five bring it first 1 time in 20 more than three do, and eight no more. */
  maxCompletions: 5,
  /** Letters from which the language of the typed text is detected. Lower: "job" switches the list to another language. */
  tellingFromLetters: 4,
  /** Letters from which the last word is completed; two letters begin too many words. */
  completeFromLetters: 3,
  /** Smallest relevance of a listed topic, as a share of the best topic's. Higher: shorter lists. */
  minShareOfBest: 0.1,
} as const;

/** How sentences of answers are found by the words of a message. */
export const SENTENCES = {
  /** General weight, 0 to 1, from which a word counts. Higher: sentences are found that leave out half of what is said. */
  tellingFrom: 0.25,
  /** General weight from which a sentence is found by a word. Lower: by words such as "usual". */
  keyFrom: 0.4,
  /** Most sentences that may have a word by which one is found. Higher: sentences are found by words such as "job". */
  rareUpTo: 6,
  /** Letters of the parts of a compound. */
  minPartLetters: 3,
} as const;

/** From which share and strength of its words a message is answered by a sentence: of a likely topic, and of any. Lower: sentences that only share a word. */
export const PASSAGE = { near: { share: 0.5, strength: 0.45 }, any: { share: 0.75, strength: 0.9 } } as const;

/** How a message that is not clear alone is read with what was spoken of last. */
export const CONTEXT = {
  /** Confidence in the conversation from which a topic is answered. Higher: more guesses where an answer is right. Lower: more wrong answers. */
  answerFrom: 0.6,
  /** Confidence in the conversation from which a message asks for a topic, whatever its words look like. Lower: talk about the last answer is read as a question. */
  yieldFrom: 0.6,
  /** Confidence in the conversation from which a topic is answered that the message means alone: one that is complete, and one that leans on what was said. Higher: changes of subject are guessed. */
  possibleFrom: { complete: 0.2, leaning: 0.4 },
  /** Most words of a message that leans on what was said before. Higher: new subjects are read with the last one. */
  maxWords: 10,
  /** Most words of one without an opening such as "and" or a word that points back. */
  maxBareWords: 5,
  /** Most words of its own of a message that is answered by the rest of the last answer. Higher: other questions are. */
  maxUnread: 0,
  /** Confidence from which a topic is guessed before a sentence with the words of the message is looked for. */
  likelyFrom: 0.45,
  /** Confidence from which a topic is guessed. Lower: more guesses are wrong. Higher: more messages have no answer. */
  guessFrom: 0.25,
  /** The same for a message that asks nothing. */
  guessUnaskedFrom: 0.3,
  /** Share of it that the next topic may reach. Higher: guesses where two are close. */
  guessAhead: 0.7,
  /** Total confidence from which several topics are offered where none is guessed. */
  askFrom: 0.5,
  /** Most words of a question that is quoted where it has no answer. */
  maxQuoted: 7,
} as const;

/** When a message is completed from what was spoken of last. */
export const ELLIPSIS = {
  /** Most words of a message that leaves something out. Higher: new questions are read as part of the last one. */
  maxWords: 10,
  /** Most words without an opening such as "and" or a word that points back. Higher: as above. */
  maxBareWords: 4,
  /** Weight from which a subject counts as named; words that only hint at one weigh less. */
  subjectFrom: 1,
  /** The same for a long message, whose question may be about something else than the rest. */
  subjectOfLongFrom: 2,
  /** Most circumstances that are kept of a question. */
  maxQualifiers: 6,
  /** Most facts that are named when a message tells several. */
  maxNoted: 2,
} as const;

/** When a number in a message is a figure of the knowledge. */
export const FIGURES = {
  /** Number from which a figure of the last answer is named without its unit. Lower: "2 questions" names a figure. */
  bareFrom: 15,
  /** Number from which a figure of any answer is named. Lower: an age or a number of weeks is taken for one. */
  distinctFrom: 1000,
  /** Letters by which two units are the same: weeks, weekly. */
  unitLetters: 3,
  /** Most figures that a number may stand for. */
  maxNamed: 3,
  /** Numbers taken for years. */
  firstYear: 1950,
  lastYear: 2050,
} as const;

/** What years of experience are compared with. The sources draw no line in years, so an answer shows both bands and says so. */
export const EXPERIENCE = {
  /** Most years of somebody who is new to the job. Higher: the junior band is named to people who have left it. */
  newUpTo: 1,
  /** Fewest years by which the senior band comes first. Lower: it is named to people who are not there yet. */
  seniorFrom: 5,
} as const;

/** When a message is about the visitor's own case. */
export const PERSONAL = {
  /** Most words that were not read beside an amount or years. Higher: questions about something else are answered by pay. */
  maxUnread: 3,
} as const;

/** Amounts of pay in kronor a month that are taken as they are written; others are asked about. */
export const OFFER = {
  least: 10_000,
  most: 200_000,
  /** Most of an amount in thousands that is only a number: "I make 43". */
  mostBare: 150_000,
  /** Most words around it. */
  maxBareWords: 5,
} as const;

/** Ages at which an answer differs. */
export const AGES = {
  /** Up to this age all ways in are shown; above it, that age is no obstacle. */
  youngUpTo: 24,
  /** Up to this age somebody is taken for a pupil; above it, up to `youngUpTo`, only one who has not finished school. */
  pupilUpTo: 18,
} as const;

/** How a message is read. */
export const READING = {
  /** What a phrase of each kind tells of what is asked. Their order matters, the distances little. */
  strong: 4,
  likely: 2,
  hint: 0.7,
  /** Words beside the names of a message up to which "what is" asks for a definition: what, is, a. More: "what is fun with Java" does. */
  maxBesideDefined: 3,
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
  /** Words of a message that are read, the last ones; the longest message has about as many. Higher: rows of single letters take longer. */
  maxWords: 2000,
  /** Words of the question that are read for what it asks. */
  maxFocusWords: 80,
  /** Characters from which a message counts as long however few its words, and most characters of the question of a long one. */
  maxQuestionCharacters: 800,
  /** Of facets that are as likely, the first of these. */
  facetRank: (
    "evidence reason contact duration when cost how-many employer pay " +
    "hours remote comparison requirements demand how-to tasks place definition"
  ).split(" "),
  /** Rank of a frequent word below which it is no name in another language. Higher: names of jobs in mixed messages are missed. */
  commonUpTo: 1500,
  /** Letters from which an unknown word of the question is corrected. Lower: names become words. */
  correctFromLetters: 5,
  /** Unknown words of a message that are corrected, each a tenth of a millisecond or more. */
  maxCorrected: 12,
} as const;
