import type { z } from "zod";
import type { Fault } from "../faults/fault.ts";
import type { YamlFile } from "../files/yaml-file.ts";

/** Finds keys that a shape does not have, and those it requires that are not there. @param what whose keys they are. */
export function checkKeys(
  given: readonly string[],
  shape: z.ZodRawShape,
  path: readonly PropertyKey[],
  what: string,
  yaml: YamlFile,
): Fault[] {
  return [
    ...given
      .filter((key) => !Object.hasOwn(shape, key))
      .map((key) => yaml.faultAtKey([...path, key], `does not belong to ${what}`)),
    ...Object.keys(shape)
      .filter((key) => isRequired(shape, key) && !given.includes(key))
      .map((key) => yaml.fault([...path, key], `is missing; ${what} needs it`)),
  ];
}

function isRequired(shape: z.ZodRawShape, key: string): boolean {
  return !(shape[key] as z.ZodType).isOptional();
}
