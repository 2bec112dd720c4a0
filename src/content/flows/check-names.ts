import { filesOf, idsOf, type TreeFile } from "../files/content-tree.ts";
import { didYouMean } from "../faults/did-you-mean.ts";
import { OPERATOR_PLACEHOLDERS } from "../model/catalogue/operator.ts";
import { explainPlaceholder } from "../checks/placeholders.ts";
import type { Fault } from "../faults/fault.ts";
import type { YamlFile } from "../files/yaml-file.ts";
import { BRACE, findPlaceholders } from "../../text/placeholders.ts";
import type { OutlinedStep } from "./outline.ts";
import type { FlowText } from "./parts.ts";
import type { RawFlow } from "./schema.ts";
import type { Reference } from "./step-kind.ts";

/** Finds unknown topics, flows, salary levels and education paths, and unknown placeholders. */
export function checkFlowNames(
  flow: RawFlow,
  steps: readonly OutlinedStep[],
  yaml: YamlFile,
  files: readonly TreeFile[],
): Fault[] {
  const topics = filesOf(files, "topic");
  const role = topics.find(({ id }) => id === flow.serves)?.role ?? "";
  const topicIds = topics.map(({ id }) => id);
  const salaries = idsOf(files, "salaries", role);
  const education = idsOf(files, "education", role);
  const known: Readonly<Record<Reference["what"], readonly string[] | undefined>> = {
    topic: topicIds,
    "topic or flow": [...topicIds, ...filesOf(files, "flow").map(({ id }) => id)],
    "salary level": salaries,
    "education path": education,
  };
  const references: Reference[] = [
    { what: "topic", name: flow.serves, path: ["serves"] },
    ...steps.flatMap((step) => step.references),
  ];
  const missing = references.flatMap(({ what, name, path }) => {
    const ids = known[what];
    if (ids === undefined || ids.includes(name)) return [];
    return [yaml.fault(path, `there is no ${what} "${name}"${didYouMean(name, ids)}`)];
  });
  const facts = idsOf(files, "facts", role);
  if (salaries === undefined || education === undefined || facts === undefined) return missing;
  const placeholders = [
    ...[...Object.keys(flow.slots), ...Object.keys(flow.carries)].map((name) => `slot.${name}`),
    ...salaries.map((level) => `salary.${level}`),
    ...education.map((name) => `education.${name}`),
    ...facts.map((name) => `fact.${name}`),
  ];
  return [...missing, ...checkPlaceholderNames(steps, placeholders, yaml), ...checkFactsInEachLanguage(steps, yaml)];
}

/** Finds facts that a text names in one language and not in another. */
function checkFactsInEachLanguage(steps: readonly OutlinedStep[], yaml: YamlFile): Fault[] {
  const groups = Map.groupBy(
    steps.flatMap(({ texts }) => texts),
    ({ path }) => JSON.stringify(path.slice(0, -1)),
  );
  return [...groups.values()].flatMap((texts) => {
    const used = new Set(texts.flatMap(factsIn));
    return texts.flatMap((text) => {
      const said = factsIn(text);
      const lacking = [...used].filter((name) => !said.includes(name));
      return lacking.map((name) => yaml.fault(text.path, `lacks {${name}}, which another language has`));
    });
  });
}

function factsIn({ text }: FlowText): string[] {
  return findPlaceholders(text).flatMap(({ name }) => (name?.startsWith("fact.") ? [name] : []));
}

const OF_OPERATOR: ReadonlySet<string> = new Set(OPERATOR_PLACEHOLDERS);

function checkPlaceholderNames(steps: readonly OutlinedStep[], known: readonly string[], yaml: YamlFile): Fault[] {
  return steps.flatMap(({ texts }) =>
    texts.flatMap(({ text, path }) =>
      findPlaceholders(text).flatMap(({ name, brace }) => {
        // The check of slots reports an unknown slot.
        if (name !== undefined && (known.includes(name) || name.startsWith("slot.") || OF_OPERATOR.has(name)))
          return [];
        return [yaml.faultInside(path, BRACE, brace, explainPlaceholder(name, known))];
      }),
    ),
  );
}
