import { checkFlowNames } from "./check-names.ts";
import { checkFlowShape } from "./check-shape.ts";
import { checkFlowSlots } from "./check-slots.ts";
import { checkFlowWays } from "./check-ways.ts";
import { filesOf, textsAt, type TreeFile } from "../files/content-tree.ts";
import { didYouMean } from "../faults/did-you-mean.ts";
import { faultOfFile, type Fault } from "../faults/fault.ts";
import { outlineSteps } from "./outline.ts";
import { flowSchema, type RawFlow } from "./schema.ts";

/** Finds faults in flows and in the topics that start them. A flow with faults in its shape is not checked further. */
export function checkFlows(files: readonly TreeFile[]): Fault[] {
  const written = filesOf(files, "flow");
  const parsed = new Map(
    written.flatMap((file) => {
      const flow = flowSchema.safeParse(file.yaml?.value).data;
      return flow === undefined ? [] : [[file.id, flow] as const];
    }),
  );
  const ids = new Set(written.map(({ id }) => id));
  const topics = filesOf(files, "topic");
  return [
    ...written.flatMap((file) => checkOne(file, parsed, files)),
    ...topics
      .filter(({ id }) => ids.has(id))
      .map(({ file, id }) => faultOfFile(file, `a flow has the id "${id}"; rename one of them`)),
    ...topics.flatMap((topic) =>
      textsAt(topic, ["flow"]).flatMap(({ path, text }) =>
        ids.has(text) || !topic.yaml
          ? []
          : [topic.yaml.fault(path, `there is no flow "${text}"${didYouMean(text, ids)}`)],
      ),
    ),
  ];
}

function checkOne({ yaml, id }: TreeFile, parsed: ReadonlyMap<string, RawFlow>, files: readonly TreeFile[]): Fault[] {
  const flow = parsed.get(id);
  if (flow === undefined || yaml === undefined) return [];
  const shape = checkFlowShape(flow, yaml);
  if (shape.length > 0) return shape;
  const steps = outlineSteps(flow);
  return [
    ...checkFlowWays(flow, steps, yaml),
    ...checkFlowSlots(flow, steps, yaml, parsed, id),
    ...checkFlowNames(flow, steps, yaml, files),
  ];
}
