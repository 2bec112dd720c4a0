import type { Condition } from "../model/condition.ts";
import type { Flow, Step } from "../model/flow.ts";
import type { DrawnStep, StepSyntax } from "./step-kind.ts";
import { STEP_KINDS } from "./step-kinds.ts";

/** Returns a Markdown page with a Mermaid flowchart of each flow, which GitHub and most editors show as pictures. */
export function toDiagramPage(flows: Iterable<Flow>): string {
  const parts = [...flows].map((flow) => `## ${flow.title.en}\n\n\`\`\`mermaid\n${toMermaid(flow)}\n\`\`\``);
  return ["# Flows", ...parts].join("\n\n");
}

/** Returns the flowchart of one flow: a box for each step, rounded for questions, with the step's condition inside. */
export function toMermaid({ steps }: Flow): string {
  const lines = steps.flatMap((step, at) => {
    const drawn = draw(step);
    return [`  s${at}${toBox(step, drawn)}`, ...toArrows(steps, step, at, drawn)];
  });
  return ["flowchart TD", ...lines, "  stop((end))"].join("\n");
}

type Made = ReturnType<(typeof STEP_KINDS)[Step["kind"]]["assemble"]>;

function toBox(step: Step, { label, jumpsTo }: DrawnStep): string {
  const [open, close] = STEP_KINDS[step.kind].isQuestion ? ["([", "])"] : ["[", "]"];
  // The condition of a jump is the label of its arrow.
  const when = step.when === undefined || jumpsTo !== undefined ? "" : `if ${describeCondition(step.when)}: `;
  return `${open}"${escape(`${when}${label}`)}"${close}`;
}

function draw(step: Step): DrawnStep {
  const kind: Pick<StepSyntax<Made>, "draw"> = STEP_KINDS[step.kind];
  return kind.draw(step);
}

function toArrows(steps: readonly Step[], step: Step, at: number, { jumpsTo }: DrawnStep): string[] {
  const name = (target: number) => (target >= 0 && target < steps.length ? `s${target}` : "stop");
  const next = name(at + 1);
  const onwards = STEP_KINDS[step.kind].isLast ? "stop" : next;
  const target = jumpsTo === undefined ? onwards : name(steps.findIndex(({ key }) => key === jumpsTo));
  if (step.when === undefined) return [`  s${at} --> ${target}`];
  // A step whose condition is false is skipped.
  if (target === next) return [`  s${at} --> ${next}`];
  const label = escape(describeCondition(step.when));
  return [`  s${at} -- "${label}" --> ${target}`, `  s${at} -- else --> ${next}`];
}

function describeCondition(when: Condition): string {
  return Object.entries(when)
    .map(([slot, expected]) => {
      if (typeof expected === "string") return `${slot}: ${expected}`;
      if (Array.isArray(expected)) return `${slot}: ${expected.join(" or ")}`;
      const { min, max } = expected as { min?: number; max?: number };
      return `${slot}: ${[...(min === undefined ? [] : [`from ${min}`]), ...(max === undefined ? [] : [`to ${max}`])].join(" ")}`;
    })
    .join(", ");
}

/** Escapes quotes, angle brackets and braces, which are syntax in Mermaid labels. */
function escape(text: string): string {
  return text
    .replaceAll("#", "#35;")
    .replaceAll('"', "#quot;")
    .replaceAll("<", "#lt;")
    .replaceAll(">", "#gt;")
    .replaceAll("{", "#123;")
    .replaceAll("}", "#125;");
}
