import type { CorrectionWords, HourWords, NumberWords, QuestionWords, RefusalWords } from "../model/dialogue.ts";

/** Swedish openings and conjunctions of questions. */
export const SWEDISH_QUESTIONS: QuestionWords = {
  openings: "vad hur vem vilka vilken vilket var kan är när varför måste behöver får finns berätta".split(" "),
  joining: ["och även", "och", "samt"],
  leading: ["och"],
  requesting: [
    "kan du hjälpa mig att",
    "kan du hjälpa mig",
    "kan ni hjälpa mig att",
    "kan ni hjälpa mig",
    "skulle du kunna hjälpa mig att",
    "skulle du kunna hjälpa mig",
    "skulle du kunna",
    "kan du",
    "kan ni",
    "kunde du",
    "vill du",
    "jag vill att du",
    "jag skulle vilja att du",
    "jag skulle vilja",
    "snälla",
  ],
};

/** Swedish negations. */
export const SWEDISH_REFUSALS: RefusalWords = {
  sentence: {
    starts: ["vill", "orkar", "tänker", "kan", "gillar", "hinner", "tänkte"],
    fillers: ["verkligen"],
    turns: ["inte", "ej", "aldrig"],
    links: ["ha", "gå", "läsa", "plugga", "om"],
  },
  prepositions: ["slippa", "slipper", "undvika", "i stället för", "istället för", "förutom", "utom", "hellre än"],
  not: ["inte"],
  no: ["nej"],
  conjunctions: ["men", "och"],
  about: ["för", "om", "som"],
  articles: ["den", "det"],
  contrast: ["utan"],
  lacking: ["utan", "inte", "ingen"],
  beforeOption: ["inte", "ej", "aldrig", "ingen", "inget", "knappast"],
};

/** Words around a correction in Swedish. */
export const SWEDISH_CORRECTIONS: CorrectionWords = {
  no: ["nej", "nä"],
  articles: ["mitt", "min", "den", "det"],
  beforeValue: ["till", "är"],
  beforeMeant: [
    ..."jag menade,jag menar,nej jag menade,nej jag menar,förlåt jag menade,det jag menade var,nej jag sa,jag sa,jag sade,nej jag frågade om".split(
      ",",
    ),
    ..."jag frågade om,jag frågade efter,jag frågade,jag undrade om,jag undrade,jag pratade om,jag tänkte på,jag ville veta,jag ville ha".split(
      ",",
    ),
    ..."frågan gällde,min fråga gällde,min fråga var om,jag skulle säga,nej egentligen,egentligen,nej snarare,snarare,nej vänta,vänta,oj,förlåt,nej förlåt,rättelse".split(
      ",",
    ),
  ],
  notAtOpening: [
    "strunta i",
    "skit i",
    "glöm",
    "hoppa över",
    "inte",
    "nej inte",
    "och inte",
    "men inte",
    "inte om",
    "inte för",
    "inte som",
    "inte den",
    "inte det",
    "ej",
  ],
  notAnywhere: [
    ..."jag menade inte,jag frågade inte om,jag frågade inte efter,jag frågade inte,jag pratade inte om,jag sa inte,jag sade inte,jag menar inte".split(
      ",",
    ),
    ..."jag undrade inte om,jag undrade inte,jag har inte frågat om,allt utom,allt förutom,vad som helst utom,vad som helst förutom,allt annat än,annat än".split(
      ",",
    ),
  ],
  contrasts: ["utan", "men", "snarare", "i stället", "istället"],
};

/** Swedish words for numbers. */
export const SWEDISH_NUMBERS: NumberWords = {
  words: "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split(" "),
  beforeOption: ["nummer", "alternativ"],
  percent: ["procent"],
};

/** Swedish words for hours of the day. */
export const SWEDISH_HOURS: HourWords = {
  inParts: ["halv", "kvart"],
  named: [
    { hour: 12, names: ["mitt på dagen", "lunchtid", "lunch"] },
    { hour: 0, names: ["midnatt"] },
  ],
  leading: ["kl", "kl.", "klockan"],
};
