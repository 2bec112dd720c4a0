import type { ReadingWords } from "../../model/reading.ts";
import { ENGLISH_LEANING, ENGLISH_TELLING } from "./context.ts";
import { ENGLISH_ACTS } from "./acts.ts";
import { ENGLISH_CARE } from "./care/care.ts";
import { ENGLISH_CONTROLS, ENGLISH_CONTROL_FILLERS } from "./controls.ts";
import { ENGLISH_JOB_TALK } from "./job-talk.ts";
import { ENGLISH_ALERTS } from "./alerts.ts";
import { ENGLISH_DATA } from "./data.ts";
import { ENGLISH_CHAT, ENGLISH_ORDINALS } from "./chat.ts";
import { ENGLISH_REQUESTS } from "./requests.ts";
import { ENGLISH_FIGURES } from "./facets/figures.ts";
import { ENGLISH_SURROUNDINGS } from "./facets/surroundings.ts";
import { ENGLISH_MATTERS } from "./facets/matters.ts";
import { ENGLISH_QUALIFIERS, ENGLISH_SHAPES } from "./qualifiers.ts";
import { ENGLISH_FILLERS, ENGLISH_TALK } from "./talk.ts";
import { ENGLISH_SUBJECTS } from "./subjects.ts";

/** English words by which a message is read. */
export const ENGLISH_READING: ReadingWords = {
  acts: ENGLISH_ACTS,
  care: ENGLISH_CARE,
  exampleMarks: ["for example", "for instance", "such as", "examples", "e.g."],
  fillers: ENGLISH_FILLERS,
  spellings: {
    wen: "when",
    wich: "which",
    wht: "what",
    hw: "how",
    hwo: "how",
    y: "why",
    wer: "where",
    gd: "good",
    wanna: "want to",
    dya: "do you",
    shud: "should",
    cud: "could",
    w: "with",
  },
  telling: ENGLISH_TELLING,
  leaning: ENGLISH_LEANING,
  talk: { ...ENGLISH_TALK, ...ENGLISH_REQUESTS },
  chat: ENGLISH_CHAT,
  ordinals: ENGLISH_ORDINALS,
  data: ENGLISH_DATA,
  ...ENGLISH_JOB_TALK,
  ...ENGLISH_ALERTS,
  controls: ENGLISH_CONTROLS,
  controlFillers: ENGLISH_CONTROL_FILLERS,
  facets: { ...ENGLISH_FIGURES, ...ENGLISH_SURROUNDINGS, ...ENGLISH_MATTERS },
  subjects: ENGLISH_SUBJECTS,
  definitions: "^what is [a|an|the], ^what are, ^who (is|are), ^define, ^explain",
  shapes: ENGLISH_SHAPES,
  qualifiers: ENGLISH_QUALIFIERS,
};
