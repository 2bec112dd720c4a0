import { filesOf, idsOf, type TreeFile } from "../files/content-tree.ts";
import { didYouMean } from "../faults/did-you-mean.ts";
import { explainPlaceholder } from "../checks/placeholders.ts";
import type { Fault } from "../faults/fault.ts";
import { listTexts } from "./slots.ts";
import { BRACE, findPlaceholders } from "../../text/placeholders.ts";
import type { RawFlow } from "./schema.ts";
import type { YamlFile } from "../files/yaml-file.ts";

/** Finds topics, flows, salary levels and education paths that do not exist, and places that cannot be filled. */
export function checkFlowNames(flow: RawFlow, yaml: YamlFile, files: readonly TreeFile[]): Fault[] {
  const topics = filesOf(files, "topic");
  const role = topics.find(({ id }) => id === flow.serves)?.role ?? "";
  const topicIds = topics.map(({ id }) => id);
  const flowIds = filesOf(files, "flow").map(({ id }) => id);
  const salaries = idsOf(files, "salaries", role);
  const education = idsOf(files, "education", role);
  const faults: Fault[] = [];
  check(flow.serves, topicIds, ["serves"], "topic");
  for (const [at, { show, rank, end }] of flow.steps.entries()) {
    const path = ["steps", at];
    check(show?.topic, topicIds, [...path, "show", "topic"], "topic");
    check(show?.education, education, [...path, "show", "education"], "education path");
    for (const [i, level] of (show?.salary ?? []).entries()) {
      check(level, salaries, [...path, "show", "salary", i], "salary level");
    }
    for (const [item, { topic }] of Object.entries(rank?.items ?? {})) {
      check(topic, topicIds, [...path, "rank", "items", item, "topic"], "topic");
    }
    for (const [i, id] of (end ?? []).entries()) {
      check(id, [...topicIds, ...flowIds], [...path, "end", i], "topic or flow");
    }
  }
  if (salaries && education) {
    const known = [
      ...Object.keys(flow.slots).map((name) => `slot.${name}`),
      ...salaries.map((level) => `salary.${level}`),
      ...education.map((name) => `education.${name}`),
    ];
    for (const { text, path } of listTexts(flow)) {
      for (const { name, brace } of findPlaceholders(text)) {
        // An unknown slot is reported once, where slots are checked.
        if (name !== undefined && (known.includes(name) || name.startsWith("slot."))) continue;
        faults.push(yaml.faultInside(path, BRACE, brace, explainPlaceholder(name, known)));
      }
    }
  }
  return faults;

  function check(name: string | undefined, known: readonly string[] | undefined, path: PropertyKey[], what: string) {
    if (name === undefined || known === undefined || known.includes(name)) return;
    faults.push(yaml.fault(path, `there is no ${what} "${name}"${didYouMean(name, known)}`));
  }
}
