import type { Fault } from "../faults/fault.ts";
import { filesOf, textsAt, type TreeFile } from "../files/content-tree.ts";
import { SMALL_TALK } from "../model/content.ts";

/** Warns of topics of a role that no other topic, no flow and no welcome offers: nobody can reach them from another answer. */
export function findUnreached(files: readonly TreeFile[]): Fault[] {
  const topics = filesOf(files, "topic");
  const offered = new Set([
    ...topics.flatMap((topic) => ["related", "why"].flatMap((key) => textsAt(topic, [key]).map(({ text }) => text))),
    ...filesOf(files, "welcome").flatMap((welcome) => textsAt(welcome, ["starters"]).map(({ text }) => text)),
    ...filesOf(files, "flow").flatMap((flow) => textsAt(flow, ["serves"]).map(({ text }) => text)),
  ]);
  return topics.flatMap((topic) =>
    topic.role === SMALL_TALK || offered.has(topic.id) || !topic.yaml
      ? []
      : [topic.yaml.faultAtKey(["related"], "no other topic leads here; name it in the related of one")],
  );
}
