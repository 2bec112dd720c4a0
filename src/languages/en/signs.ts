import type { SignWords } from "../model/signs.ts";

/** English words for emoji, and English words that ask nothing. */
export const ENGLISH_SIGNS: SignWords = {
  emoji: { yes: "ok", no: "no", thanks: "thanks", bad: "this is bad" },
  wave: { first: "hello", later: "bye" },
  puzzled: "i do not understand",
  functionWords: (
    "a an the and or but so if as at by for from in of off on onto out over per than then to up upon via with within " +
    "also just well um uh eh er hm hmm mm mhm ah oh hrm umm it something stuff thing things you know i me"
  ).split(" "),
};
