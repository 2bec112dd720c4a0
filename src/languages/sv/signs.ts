import type { SignWords } from "../model/signs.ts";

/** Swedish words for emoji, and Swedish words that ask nothing. */
export const SWEDISH_SIGNS: SignWords = {
  emoji: { yes: "okej", no: "nej", thanks: "tack", bad: "det här är dåligt" },
  wave: { first: "hej", later: "hej då" },
  puzzled: "jag förstår inte",
  functionWords: (
    "en ett den det de dem och eller men så att om som av i in på till från för med mot hos utan under över ur ut vid än då " +
    "också ju väl nog bara öh eh hm hmm mm mhm ah åh hrm något nåt grej grejer sak saker du vet jag alltså liksom typ"
  ).split(" "),
};
