import { z } from "zod";
import { didYouMean } from "../faults/did-you-mean.ts";
import { explainShape } from "../faults/explain-shape.ts";
import { formatPath, type Fault } from "../faults/fault.ts";
import type { YamlFile } from "../files/yaml-file.ts";

/** Finds the values of a file that do not match its schema. */
export function checkShape(yaml: YamlFile, schema: z.ZodType): Fault[] {
  const issues = schema.safeParse(yaml.value, { error: explainShape }).error?.issues ?? [];
  // For a text instead of a list, Zod also reports the text's length; the wrong type is the fault.
  const mistyped = new Set(issues.filter(isMistyped).map((issue) => formatPath(issue.path)));
  return issues
    .filter((issue) => isMistyped(issue) || !mistyped.has(formatPath(issue.path)))
    .flatMap((issue) => toFaults(issue, yaml, schema));
}

function isMistyped(issue: z.core.$ZodIssue): boolean {
  return issue.code === "invalid_type";
}

function toFaults(issue: z.core.$ZodIssue, yaml: YamlFile, schema: z.ZodType): Fault[] {
  if (issue.code === "unrecognized_keys") {
    const known = findKeys(schema, issue.path);
    return issue.keys.map((key) =>
      yaml.faultAtKey([...issue.path, key], `is not a key that belongs here${didYouMean(key, known)}`),
    );
  }
  if (issue.code === "invalid_key") return [yaml.faultAtKey(issue.path, issue.issues[0]?.message ?? issue.message)];
  return [yaml.fault(issue.path, issue.message)];
}

/** Returns the keys of a schema at a path. */
function findKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return findKeys(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return findKeys(schema.element, rest);
  if (schema instanceof z.ZodRecord) return step === undefined ? [] : findKeys(schema.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const child = schema.shape[String(step)];
  return child ? findKeys(child, rest) : [];
}
