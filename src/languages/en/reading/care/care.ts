import type { CareWords } from "../../../model/reading.ts";
import { ENGLISH_DESPAIR } from "./despair.ts";
import { ENGLISH_HARASSMENT } from "./harassment.ts";
import { ENGLISH_LOOKALIKES } from "./lookalikes.ts";
import { ENGLISH_SETBACKS } from "./setbacks.ts";

/** English words by which trouble is heard. */
export const ENGLISH_CARE: CareWords = {
  kinds: { ...ENGLISH_DESPAIR, ...ENGLISH_HARASSMENT, ...ENGLISH_SETBACKS },
  lookalikes: ENGLISH_LOOKALIKES,
  spellings: {
    wnna: "want",
    wnt: "want",
    nt: "not",
    cnt: "not",
    ppl: "people",
    cuz: "because",
    coz: "because",
    bc: "because",
    ma: "my",
  },
  smallWords: `
    a an the to of be is am are was were been being have has had just really so very too such quite pretty rather honestly
    actually only simply even now right currently still always sometimes often maybe probably almost ever again today
    yesterday lately recently finally already kind kinda sort sorta like totally completely absolutely utterly fully
    literally seriously truly fucking fuckin fking freaking damn bloody fkn feel feeling feels felt get getting got gets
    start started starting began begin keep keeps about all at this that some my own in on for and or little bit constantly
    constanty every time day days anymore more much myself also then there mentally emotionally physically sexually verbally
    both best old big dear beloved closest young younger older deeply extremely incredibly badly tonight tomorrow morning
    week month oh ok well please
  `,
  others: `
    (my|our|a|his|her|this) ~ (friend|friends|mate|brother|sister|mom|mum|mother|dad|father|son|daughter|kid|child|wife|husband|partner|boyfriend|girlfriend|cousin|colleague|coworker|roommate|flatmate|classmate|neighbour|neighbor|student|uncle|aunt|grandma|grandpa|bf|gf|ex),
    (she|he|they|her|him|them|herself|himself|themselves|themself|someone|somebody|people), someone i (know|love)
  `,
  selves: "i, me, myself, my self, us, we",
};
