import { didYouMean } from "../faults/did-you-mean.ts";
import type { Fault } from "../faults/fault.ts";
import { reach, toGraph } from "./graph.ts";
import { ACTIONS, CARRIED_TYPES } from "../model/flow.ts";
import type { RawFlow, RawStep } from "./schema.ts";
import { stepKey } from "./step-key.ts";
import type { YamlFile } from "../files/yaml-file.ts";

/** Finds jumps to nowhere, steps nobody reaches, loops without a question, and actions on what was not shown. */
export function checkFlowWays({ steps, slots }: RawFlow, yaml: YamlFile): Fault[] {
  const graph = toGraph(steps);
  const reached = reach(graph, [0]);
  const ids = steps.flatMap(({ id }) => id ?? []);
  const keys = steps.map(stepKey);
  return steps.flatMap((step, at) => {
    const path = ["steps", at];
    const faults: Fault[] = [];
    if (keys.indexOf(keys[at]!) < at) {
      faults.push(yaml.fault(path, `is named "${keys[at]}" like an earlier step; give it an id of its own`));
    }
    if (step.go !== undefined && !ids.includes(step.go)) {
      faults.push(yaml.fault([...path, "go"], `there is no step "${step.go}"${didYouMean(step.go, ids)}`));
    }
    if (!reached.has(at)) faults.push(yaml.fault(path, "is never reached"));
    if (step.go !== undefined && loopsSilently(steps, at)) {
      faults.push(yaml.fault([...path, "go"], "goes round without a question in between"));
    }
    if (step.do !== undefined && ACTIONS[step.do].isConfirmed && isUnseen(steps, slots, at)) {
      faults.push(
        yaml.fault([...path, "do"], "is reached without showing what it sends; confirm those slots before it"),
      );
    }
    return faults;
  });
}

/** A question that may be passed over does not stop anybody. */
function loopsSilently(steps: readonly RawStep[], jump: number): boolean {
  const graph = toGraph(steps);
  const stops = (at: number) => steps[at]?.when === undefined && (steps[at]?.ask ?? steps[at]?.confirm) !== undefined;
  const target = steps.findIndex(({ id }) => id === steps[jump]?.go);
  return target >= 0 && target <= jump && reach(graph, [target], stops).has(jump) && !stops(jump);
}

/** Whether some way leads to an action without showing all that it takes after the last question about it. */
function isUnseen(steps: readonly RawStep[], slots: RawFlow["slots"], action: number): boolean {
  const isCarried = (name: string) => CARRIED_TYPES.includes(slots[name]?.type ?? "");
  const taken = Object.values(steps[action]?.with ?? {}).filter((name) => !isCarried(name));
  const shows = (at: number) =>
    steps[at]?.when === undefined && taken.every((slot) => steps[at]?.confirm?.includes(slot) ?? false);
  const changes = [...steps.keys()].filter((at) => taken.includes(steps[at]?.ask ?? ""));
  return reach(toGraph(steps), [0, ...changes], shows).has(action);
}
