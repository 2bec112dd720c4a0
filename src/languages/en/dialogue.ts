import type { CorrectionWords, HourWords, NumberWords, QuestionWords, RefusalWords } from "../model/dialogue.ts";

/** English openings and conjunctions of questions. */
export const ENGLISH_QUESTIONS: QuestionWords = {
  openings: [
    ..."what whats how who where when which why do does can could is are should will explain".split(" "),
    "tell me",
  ],
  joining: ["and also", "and", "plus"],
  leading: ["and"],
  requesting: [
    "can you help me to",
    "can you help me",
    "could you help me to",
    "could you help me",
    "would you help me",
    "will you help me",
    "can you please",
    "could you please",
    "can you",
    "could you",
    "would you",
    "will you",
    "i want you to",
    "i would like you to",
    "i'd like you to",
    "i want to",
    "i would like to",
    "i'd like to",
    "i need to",
    "please",
  ],
};

/** English negations. */
export const ENGLISH_REFUSALS: RefusalWords = {
  sentence: {
    starts: ["do not", "dont", "don t", "would not", "wouldn t", "never", "cannot", "can not", "can t", "won t"],
    fillers: ["really"],
    turns: ["want", "wish", "like", "plan", "intend", "afford", "feel like", "have time", "care"],
    links: ["to", "for", "about"],
  },
  prepositions: ["instead of", "rather than", "other than", "apart from", "anything but", "except for", "except"],
  not: ["not"],
  no: ["no"],
  conjunctions: ["and", "but"],
  about: ["for", "about", "as"],
  articles: ["the"],
  contrast: ["but rather", "but"],
  lacking: ["without", "no", "not", "dont", "don t"],
  beforeOption: ["not", "no", "never", "dont", "isnt"],
};

/** Words around a correction in English. */
export const ENGLISH_CORRECTIONS: CorrectionWords = {
  no: ["no", "nope"],
  articles: ["the", "my"],
  beforeValue: ["to", "is"],
  beforeMeant: [
    ..."i meant,i mean,no i meant,no i mean,sorry i meant,i meant to say,what i meant was,no i said,i said,no i asked about,no i asked".split(
      ",",
    ),
    ..."i asked about,i asked for,i asked,i was asking about,i was asking for,i was talking about,i was thinking of,i am asking about".split(
      ",",
    ),
    ..."i am talking about,i wanted to know about,i wanted to know,i wanted,the question was about,my question was about,i did ask about".split(
      ",",
    ),
    ..."no actually,actually,no rather,rather,no wait,wait,oops,sorry,correction,no sorry".split(","),
  ],
  notAtOpening: [
    "forget",
    "forget about",
    "never mind",
    "skip",
    "not",
    "no not",
    "and not",
    "but not",
    "not about",
    "not for",
    "not as",
    "not the",
  ],
  notAnywhere: [
    ..."i did not mean,i did not ask about,i did not ask for,i did not ask,i did not say,i was not asking about,i was not asking for".split(
      ",",
    ),
    ..."i was not talking about,i do not mean,i am not asking about,i am not talking about,i never asked about,i never said".split(
      ",",
    ),
    ..."anything but,anything except,anything besides,anything other than,everything but,everything except,all but,all except".split(
      ",",
    ),
  ],
  contrasts: ["but rather", "but", "rather", "instead"],
};

/** English words for numbers. */
export const ENGLISH_NUMBERS: NumberWords = {
  words: "zero one two three four five six seven eight nine ten eleven twelve".split(" "),
  beforeOption: ["number", "option"],
  percent: ["percent", "per cent", "pct"],
};

/** English words for hours of the day. */
export const ENGLISH_HOURS: HourWords = {
  inParts: ["half", "quarter", "past"],
  named: [
    { hour: 12, names: ["noon", "midday", "lunch time", "lunchtime", "lunch"] },
    { hour: 0, names: ["midnight"] },
  ],
  leading: ["at"],
};
