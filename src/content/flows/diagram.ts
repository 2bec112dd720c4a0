import type { Condition, Flow, Step } from "../model/flow.ts";

/** Longest text shown in a box, in characters. */
const MAX_TEXT = 60;

/** Draws flows as a Markdown page of Mermaid flowcharts, which GitHub and most editors show as pictures. */
export function toDiagramPage(flows: Iterable<Flow>): string {
  const parts = [...flows].map((flow) => `## ${flow.title.en}\n\n\`\`\`mermaid\n${toMermaid(flow)}\n\`\`\``);
  return ["# Flows", ...parts].join("\n\n");
}

/** Draws one flow: a box a step, questions as rounded ones, and what a step waits for in its box. */
export function toMermaid({ steps }: Flow): string {
  const lines = steps.flatMap((step, at) => [`  s${at}${toBox(step)}`, ...toArrows(steps, step, at)]);
  return ["flowchart TD", ...lines, "  stop((end))"].join("\n");
}

function toBox(step: Step): string {
  const [open, close] = step.kind === "ask" || step.kind === "confirm" ? ["([", "])"] : ["[", "]"];
  const when = step.when === undefined || step.kind === "go" ? "" : `if ${describeCondition(step.when)}: `;
  return `${open}"${escape(`${when}${describe(step)}`)}"${close}`;
}

function describe(step: Step): string {
  switch (step.kind) {
    case "ask":
      return `ask ${step.slot}: ${shorten(step.text.en)}${step.skip ? " (may be skipped)" : ""}`;
    case "say":
      return shorten(step.text.en);
    case "show-topic":
      return `topic ${step.topic}`;
    case "show-salary":
      return `salary ${step.levels.join(", ")}${step.highlight === undefined ? "" : `, ${step.highlight} marked`}`;
    case "show-education":
      return `education ${step.path}`;
    case "show-card":
      return `card: ${shorten(step.title.en)}`;
    case "rank":
      return `rank ${step.items.map(({ id }) => id).join(", ")}`;
    case "confirm":
      return `confirm ${step.slots.join(", ")}`;
    case "do":
      return `do ${step.action}`;
    case "go":
      return `go to ${step.to}`;
    case "end":
      return step.offers.length === 0 ? "end" : `end, offer ${step.offers.join(", ")}`;
  }
}

function toArrows(steps: readonly Step[], step: Step, at: number): string[] {
  const name = (target: number) => (target >= 0 && target < steps.length ? `s${target}` : "stop");
  const next = name(at + 1);
  const target =
    step.kind === "go"
      ? name(steps.findIndex(({ key }) => key === step.to))
      : step.kind === "end" || step.kind === "do"
        ? "stop"
        : next;
  if (step.when === undefined) return [`  s${at} --> ${target}`];
  // A step whose condition does not hold is passed over.
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

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= MAX_TEXT ? line : `${line.slice(0, MAX_TEXT - 1)}…`;
}

/** Mermaid reads quotes, angle brackets and braces inside a label as its own. */
function escape(text: string): string {
  return text
    .replaceAll("#", "#35;")
    .replaceAll('"', "#quot;")
    .replaceAll("<", "#lt;")
    .replaceAll(">", "#gt;")
    .replaceAll("{", "#123;")
    .replaceAll("}", "#125;");
}
