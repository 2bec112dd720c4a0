import { askSyntax } from "./step-kinds/ask.ts";
import { confirmSyntax } from "./step-kinds/confirm.ts";
import { actSyntax } from "./step-kinds/do.ts";
import { endSyntax } from "./step-kinds/end.ts";
import { goSyntax } from "./step-kinds/go.ts";
import { rankSyntax } from "./step-kinds/rank.ts";
import { saySyntax } from "./step-kinds/say.ts";
import { showSyntax } from "./step-kinds/show.ts";

/** Syntax of every kind of step, by its key in YAML. `advisor/flows/step-kinds.ts` needs an entry for each. */
export const STEP_KINDS = {
  ask: askSyntax,
  say: saySyntax,
  show: showSyntax,
  rank: rankSyntax,
  confirm: confirmSyntax,
  do: actSyntax,
  go: goSyntax,
  end: endSyntax,
};
