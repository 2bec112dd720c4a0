import type { z } from "zod";
import type { Fault } from "../faults/fault.ts";
import type { YamlFile } from "../files/yaml-file.ts";

/** Finds unknown and missing keys of a shape. @param what owner of the keys, named in the faults. */
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
