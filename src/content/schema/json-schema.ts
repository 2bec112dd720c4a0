import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { toFileName, type ContentKind } from "../files/content-files.ts";
import { SCHEMA_SUBFOLDER } from "../files/folders.ts";
import { SCHEMAS } from "./schemas.ts";

/** Returns the content's JSON Schemas by file name; editors complete and check YAML with them. */
export function toJsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([kind, schema]) => {
      const json = z.toJSONSchema(schema, { target: "draft-7", io: "input", override: dropDatePattern });
      return [`${toFileName(kind as ContentKind)}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

/** Writes the JSON Schemas into a knowledge folder. @returns how many. */
export async function writeJsonSchemas(knowledge: string): Promise<number> {
  const folder = join(knowledge, SCHEMA_SUBFOLDER);
  await mkdir(folder, { recursive: true });
  const schemas = toJsonSchemas();
  for (const [name, text] of schemas) await writeFile(join(folder, name), text);
  return schemas.size;
}

/** Removes the pattern of a date: it repeats the format, and an editor would show it to the adviser. */
function dropDatePattern({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format === "date") delete jsonSchema.pattern;
}
