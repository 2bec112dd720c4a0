import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { matchesGlob } from "node:path/posix";
import { expect, test } from "vitest";
import { z } from "zod";
import { findContentFiles, toFileName } from "../../../src/content/files/content-files.ts";
import { CONTENT_FOLDERS, PROJECT_FOLDER, SCHEMA_SUBFOLDER } from "../../../src/content/files/folders.ts";
import { toJsonSchemas } from "../../../src/content/schema/json-schema.ts";

const FOLDER = join(CONTENT_FOLDERS.knowledge, SCHEMA_SUBFOLDER);

const explained = z.object({ title: z.string().optional(), description: z.string().optional() });
const jsonSchema = explained.required().extend({ properties: z.record(z.string(), explained).optional() });
const editorSettings = z.object({ "yaml.schemas": z.record(z.string(), z.union([z.string(), z.array(z.string())])) });

test("the committed JSON Schemas are those of the code (npm run -s content -- --schema writes them)", async () => {
  const schemas = toJsonSchemas();
  expect((await readdir(FOLDER)).toSorted()).toEqual([...schemas.keys()].toSorted());
  for (const [name, text] of schemas) {
    const committed: unknown = JSON.parse(await readFile(join(FOLDER, name), "utf8"));
    expect({ [name]: committed }).toEqual({ [name]: JSON.parse(text) });
  }
});

test.each([...toJsonSchemas()])("%s explains every key an adviser types", (_, text) => {
  const { properties = {} } = jsonSchema.parse(JSON.parse(text));
  const silent = Object.entries(properties).filter(([, key]) => !key.description && !key.title);
  expect(silent).toEqual([]);
});

test("the editor's settings give each content file the schema it is checked with, and only that one", async () => {
  const settings = editorSettings.parse(
    JSON.parse(await readFile(join(PROJECT_FOLDER, ".vscode", "settings.json"), "utf8")),
  );
  const schemasFor = (file: string): string[] =>
    Object.entries(settings["yaml.schemas"])
      .filter(([, globs]) => [globs].flat().some((glob) => matchesGlob(file, glob)))
      .map(([schema]) => schema);
  const { files } = await findContentFiles(CONTENT_FOLDERS);
  const given = files.map(({ file }) => [file, schemasFor(file)]);
  expect(given).toEqual(
    files.map(({ file, kind }) => [file, [`./knowledge/${SCHEMA_SUBFOLDER}/${toFileName(kind)}.schema.json`]]),
  );
  expect(given.length).toBeGreaterThan(50);
});
