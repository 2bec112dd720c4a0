import { cardSyntax } from "./shown-kinds/card.ts";
import { educationSyntax } from "./shown-kinds/education.ts";
import { salarySyntax } from "./shown-kinds/salary.ts";
import { topicSyntax } from "./shown-kinds/topic.ts";

/** Syntax of everything that a `show` step can show, by its key. `advisor/flows/shown-kinds.ts` needs an entry for each. */
export const SHOWN_KINDS = { topic: topicSyntax, salary: salarySyntax, education: educationSyntax, card: cardSyntax };
