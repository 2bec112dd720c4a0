import type { SignWords } from "../model/signs.ts";

const [YES, NO, THANKS, BAD] = ["okej", "nej", "tack", "det här är dåligt"];

/** Swedish words for emoji, and Swedish words that ask nothing. */
export const SWEDISH_SIGNS: SignWords = {
  emoji: {
    "👍": YES,
    "👌": YES,
    "✅": YES,
    "🆗": YES,
    "✔": YES,
    "👎": NO,
    "❌": NO,
    "🚫": NO,
    "🙏": THANKS,
    "❤": THANKS,
    "💙": THANKS,
    "🥰": THANKS,
    "😍": THANKS,
    "🤗": THANKS,
    "😊": THANKS,
    "👏": THANKS,
    "🎉": THANKS,
    "😡": BAD,
    "🤬": BAD,
    "😠": BAD,
    "😤": BAD,
    "🙄": BAD,
    "💩": BAD,
  },
  wave: { first: "hej", later: "hej då" },
  puzzled: "jag förstår inte",
  functionWords: (
    "en ett den det de dem och eller men så att om som av i in på till från för med mot hos utan under över ur ut vid än då " +
    "också ju väl nog bara öh eh hm hmm mm mhm ah åh"
  ).split(" "),
};
