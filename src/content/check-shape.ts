import { z } from "zod";
import { didYouMean } from "./did-you-mean.ts";
import { formatPath, type Fault } from "./fault.ts";
import { LANGUAGES } from "./model.ts";
import { LANGUAGE_LIST } from "./schema-parts.ts";
import type { YamlFile } from "./yaml-file.ts";

/** Finds where a file departs from its schema. */
export function checkShape(yaml: YamlFile, schema: z.ZodType): Fault[] {
  const result = schema.safeParse(yaml.value, { error: explain });
  const issues = result.error?.issues ?? [];
  // Zod counts the letters of a text where a list is expected; its type is the fault.
  const mistyped = new Set(
    issues.filter((issue) => issue.code === "invalid_type").map((issue) => formatPath(issue.path)),
  );
  return issues
    .filter((issue) => issue.code === "invalid_type" || !mistyped.has(formatPath(issue.path)))
    .flatMap((issue) => toFaults(issue, yaml, schema));
}

function toFaults(issue: z.core.$ZodIssue, yaml: YamlFile, schema: z.ZodType): Fault[] {
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = findKeys(schema, issue.path);
      return issue.keys.map((key) =>
        yaml.faultAtKey([...issue.path, key], `is not a key that belongs here${didYouMean(key, known)}`),
      );
    }
    case "invalid_key":
      return [yaml.faultAtKey(issue.path, issue.issues[0]?.message ?? issue.message)];
    default:
      return [yaml.fault(issue.path, issue.message)];
  }
}

/** Says what is wrong with a value, continuing its path. Checks of a schema's own come first. */
function explain(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return `is missing${ruleOfLanguages(issue.path)}`;
      if (issue.input === null) return `is empty${ruleOfLanguages(issue.path)}`;
      return `must be ${describeExpected(issue.expected)}, not ${describeValue(issue.input)}${issue.expected === "string" ? "; put quotes around it" : ""}`;
    case "too_small":
      if (issue.origin === "string") return "is empty";
      if (issue.origin === "number") return `must be more than ${issue.minimum}`;
      return `needs at least ${issue.minimum}, has ${countItems(issue.input)}`;
    case "too_big":
      return `holds at most ${issue.maximum}, has ${countItems(issue.input)}`;
    case "invalid_value":
      return issue.input === undefined ? "is missing" : `must be one of ${issue.values.join(", ")}`;
    case "invalid_format":
      if (issue.format === "date") return "must be a day of the calendar such as 2026-11-22";
      return "must be a web address that starts with https:// or http://";
    default:
      return issue.message ?? "is not valid";
  }
}

function ruleOfLanguages(path: readonly PropertyKey[] | undefined): string {
  const isLanguage = LANGUAGES.some((language) => language === path?.at(-1));
  return isLanguage ? `; every text exists in ${LANGUAGE_LIST}` : "";
}

function describeExpected(type: string): string {
  if (type === "string") return "text";
  if (type === "array") return "a list";
  return type === "number" ? "a number" : "keys with values";
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "keys with values";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "a number" : `the word ${String(value)}`;
}

function countItems(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** The keys a schema knows at a path. */
function findKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodRecord) return step === undefined ? [] : findKeys(schema.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const child = step === undefined ? undefined : schema.shape[String(step)];
  if (step === undefined) return Object.keys(schema.shape);
  return child ? findKeys(child, rest) : [];
}
