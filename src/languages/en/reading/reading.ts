import type { ReadingWords } from "../../model/reading.ts";
import { ENGLISH_LEANING, ENGLISH_TELLING } from "./context.ts";
import { ENGLISH_ACTS } from "./acts.ts";
import { ENGLISH_CARE } from "./care/care.ts";
import { ENGLISH_CONTROLS, ENGLISH_CONTROL_FILLERS } from "./controls.ts";
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
  talk: ENGLISH_TALK,
  controls: ENGLISH_CONTROLS,
  controlFillers: ENGLISH_CONTROL_FILLERS,
  facets: { ...ENGLISH_FIGURES, ...ENGLISH_SURROUNDINGS, ...ENGLISH_MATTERS },
  subjects: ENGLISH_SUBJECTS,
  definitions: "^what is [a|an|the], ^what are, ^who (is|are), ^define, ^explain",
  shapes: ENGLISH_SHAPES,
  qualifiers: ENGLISH_QUALIFIERS,
};
