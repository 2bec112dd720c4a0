import { card } from "./shown-kinds/card.ts";
import { education } from "./shown-kinds/education.ts";
import { salary } from "./shown-kinds/salary.ts";
import { topic } from "./shown-kinds/topic.ts";

/** Everything that a `show` step can show, by its key. `advisor/flows/shown-kinds.ts` needs an entry for each. */
export const SHOWN_KINDS = { topic, salary, education, card };
