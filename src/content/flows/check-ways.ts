import { didYouMean } from "../faults/did-you-mean.ts";
import type { Fault } from "../faults/fault.ts";
import type { YamlFile } from "../files/yaml-file.ts";
import { ACTIONS } from "../model/actions.ts";
import { reach, toGraph } from "./graph.ts";
import type { OutlinedStep } from "./outline.ts";
import type { RawFlow } from "./schema.ts";

/** Finds jumps to unknown steps, unreachable steps, loops without a question, and actions on values not shown before. */
export function checkFlowWays({ carries }: RawFlow, steps: readonly OutlinedStep[], yaml: YamlFile): Fault[] {
  const reached = reach(toGraph(steps), [0]);
  const ids = steps.flatMap(({ id }) => id ?? []);
  const keys = steps.map(({ key }) => key);
  return steps.flatMap(({ path, key, kind, jumpsTo, does }, at) => {
    const faults: Fault[] = [];
    if (keys.indexOf(key) < at) {
      faults.push(yaml.fault(path, `is named "${key}" like an earlier step; give it an id of its own`));
    }
    if (jumpsTo !== undefined && !ids.includes(jumpsTo)) {
      faults.push(yaml.fault([...path, kind], `there is no step "${jumpsTo}"${didYouMean(jumpsTo, ids)}`));
    }
    if (!reached.has(at)) faults.push(yaml.fault(path, "is never reached"));
    if (jumpsTo !== undefined && loopsSilently(steps, at)) {
      faults.push(yaml.fault([...path, kind], "loops without a question"));
    }
    const isToBeSeen = does !== undefined && ACTIONS[does.action].isConfirmed;
    const sent = (does?.slots ?? []).filter((name) => !Object.hasOwn(carries, name));
    if (isToBeSeen && isUnseen(steps, sent, at)) {
      faults.push(
        yaml.fault([...path, kind], "is reached without showing what it sends; confirm those slots before it"),
      );
    }
    return faults;
  });
}

/** Returns whether a loop has no unconditional question; a conditional one may be skipped each time. */
function loopsSilently(steps: readonly OutlinedStep[], jump: number): boolean {
  const stops = (at: number) => steps[at]?.isConditional === false && steps[at].isQuestion;
  const target = steps.findIndex(({ id }) => id === steps[jump]?.jumpsTo);
  return target >= 0 && target <= jump && reach(toGraph(steps), [target], stops).has(jump);
}

/** Returns whether some path reaches an action without showing all of its values after the last question about them. */
function isUnseen(steps: readonly OutlinedStep[], sent: readonly string[], action: number): boolean {
  const shows = (at: number) =>
    steps[at]?.isConditional === false && sent.every((slot) => steps[at]?.shows.includes(slot));
  const asks = ({ isQuestion, fills }: OutlinedStep) => isQuestion && fills.some(({ name }) => sent.includes(name));
  const changes = [...steps.keys()].filter((at) => asks(steps[at]!));
  return reach(toGraph(steps), [0, ...changes], shows).has(action);
}
