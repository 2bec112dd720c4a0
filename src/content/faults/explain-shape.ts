import type { z } from "zod";
import { LANGUAGES } from "../../languages/language.ts";
import { LANGUAGE_LIST } from "../schema/parts.ts";

/** Explains in an adviser's words why a value does not match its schema, continuing its path: `is missing`. */
export function explainShape(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return `is missing${ruleOfLanguages(issue.path)}`;
  if (issue.input === null) return `is empty${ruleOfLanguages(issue.path)}`;
  if (issue.code === "invalid_type") return explainType(issue.expected, issue.input);
  if (issue.code === "invalid_value") return `must be one of ${issue.values.join(", ")}`;
  if (issue.code === "too_big") return `holds at most ${issue.maximum}, has ${countItems(issue.input)}`;
  if (issue.code === "too_small") {
    if (issue.origin === "string") return "is empty";
    if (issue.origin === "number") return `must be more than ${issue.minimum}`;
    return `needs at least ${issue.minimum}, has ${countItems(issue.input)}`;
  }
  if (issue.code === "invalid_format" && issue.format === "date") {
    return "must be a day of the calendar such as 2026-11-22";
  }
  if (issue.code === "invalid_format" && issue.format === "url") {
    return "must be a web address that starts with https:// or http://";
  }
  return undefined;
}

function ruleOfLanguages(path: readonly PropertyKey[] | undefined): string {
  const isLanguage = LANGUAGES.some((language) => language === path?.at(-1));
  return isLanguage ? `; every text exists in ${LANGUAGE_LIST}` : "";
}

function explainType(expected: string, value: unknown): string {
  if (expected === "string") return `must be text, not ${describeValue(value)}; put quotes around it`;
  if (expected === "number") return `must be a number, not ${describeValue(value)}`;
  return `must be ${expected === "array" ? "a list" : "keys with values"}, not ${describeValue(value)}`;
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "boolean") return `the word ${value}`;
  if (typeof value === "object") return "keys with values";
  return typeof value === "number" ? "a number" : "text";
}

function countItems(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
