import type { ReadingWords } from "../../model/reading.ts";
import { SWEDISH_LEANING, SWEDISH_TELLING } from "./context.ts";
import { SWEDISH_ACTS } from "./acts.ts";
import { SWEDISH_CARE } from "./care/care.ts";
import { SWEDISH_CONTROLS, SWEDISH_CONTROL_FILLERS } from "./controls.ts";
import { SWEDISH_JOB_TALK } from "./job-talk.ts";
import { SWEDISH_ALERTS } from "./alerts.ts";
import { SWEDISH_DATA } from "./data.ts";
import { SWEDISH_CHAT, SWEDISH_ORDINALS } from "./chat.ts";
import { SWEDISH_REQUESTS } from "./requests.ts";
import { SWEDISH_FIGURES } from "./facets/figures.ts";
import { SWEDISH_SURROUNDINGS } from "./facets/surroundings.ts";
import { SWEDISH_MATTERS } from "./facets/matters.ts";
import { SWEDISH_QUALIFIERS, SWEDISH_SHAPES } from "./qualifiers.ts";
import { SWEDISH_FILLERS, SWEDISH_TALK } from "./talk.ts";
import { SWEDISH_SUBJECTS } from "./subjects.ts";

/** Swedish words by which a message is read. */
export const SWEDISH_READING: ReadingWords = {
  acts: SWEDISH_ACTS,
  care: SWEDISH_CARE,
  exampleMarks: ["till exempel", "exempelvis", "såsom", "exempel", "t.ex."],
  fillers: SWEDISH_FILLERS,
  spellings: {
    va: "vad",
    vaffö: "varför",
    varfö: "varför",
    hu: "hur",
    ngn: "någon",
    vilkt: "vilket",
    vilkn: "vilken",
  },
  telling: SWEDISH_TELLING,
  leaning: SWEDISH_LEANING,
  talk: { ...SWEDISH_TALK, ...SWEDISH_REQUESTS },
  chat: SWEDISH_CHAT,
  ordinals: SWEDISH_ORDINALS,
  data: SWEDISH_DATA,
  ...SWEDISH_JOB_TALK,
  ...SWEDISH_ALERTS,
  controls: SWEDISH_CONTROLS,
  controlFillers: SWEDISH_CONTROL_FILLERS,
  facets: { ...SWEDISH_FIGURES, ...SWEDISH_SURROUNDINGS, ...SWEDISH_MATTERS },
  subjects: SWEDISH_SUBJECTS,
  definitions: "^vad är [en|ett], ^vad e [en|ett], ^vad betyder, ^(vem|vilka) är, ^förklara, ^definiera",
  shapes: SWEDISH_SHAPES,
  qualifiers: SWEDISH_QUALIFIERS,
};
