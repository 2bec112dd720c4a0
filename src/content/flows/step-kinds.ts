import { ask } from "./step-kinds/ask.ts";
import { confirm } from "./step-kinds/confirm.ts";
import { act } from "./step-kinds/do.ts";
import { end } from "./step-kinds/end.ts";
import { go } from "./step-kinds/go.ts";
import { rank } from "./step-kinds/rank.ts";
import { say } from "./step-kinds/say.ts";
import { show } from "./step-kinds/show.ts";

/** Every kind of step, by the key that makes a step one. `advisor/flows/step-kinds.ts` needs an entry for each. */
export const STEP_KINDS = { ask, say, show, rank, confirm, do: act, go, end };
