import { execFile } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { PROJECT_FOLDER } from "../../src/content/folders.ts";
import { runContent } from "../../src/tools/content.ts";
import { JUNIOR, replace, writeSample, type Edits } from "../content/sample.ts";

async function run(edits: Edits, ...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const { knowledge, dialogs } = await writeSample(edits);
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runContent([...args, "--knowledge", knowledge, "--dialogs", dialogs], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

test("faultless content is summed up in a line", async () => {
  expect(await run({})).toEqual({ code: 0, out: ["4 topics, 2 languages, 80 example questions: no faults"], err: [] });
});

test("each fault is a line of output, and their number goes beside it", async () => {
  expect(await run({ [JUNIOR]: replace("why: pay-factors", "why: weather"), "dialogs/welcome.yaml": "" })).toEqual({
    code: 1,
    out: [
      "dialogs/welcome.yaml:1:1 is empty",
      'knowledge/baker/pay/pay-junior.yaml:30:6 why: there is no topic "weather"',
    ],
    err: ["2 faults"],
  });
});

test("--schema writes the JSON Schemas into the knowledge folder, where the check passes them over", async () => {
  const { root, knowledge, dialogs } = await writeSample();
  await mkdir(join(root, "elsewhere"));
  const lines: string[] = [];
  const output = { out: (line: string) => lines.push(line), err: (line: string) => lines.push(line) };
  const folders = ["--knowledge", knowledge, "--dialogs", dialogs];
  expect(await runContent(["--schema", ...folders], output)).toBe(0);
  expect(await readdir(join(knowledge, "schemas"))).toContain("topic.schema.json");
  expect(await runContent(folders, output)).toBe(0);
  expect(lines).toEqual(["9 JSON Schemas written", "4 topics, 2 languages, 80 example questions: no faults"]);
});

test("the command exits with 1 on a fault, wherever it is started", async () => {
  const { knowledge, dialogs } = await writeSample({ "dialogs/welcome.yaml": "" });
  const command = [join(PROJECT_FOLDER, "src/tools/content.ts"), "--knowledge", knowledge, "--dialogs", dialogs];
  const failed = promisify(execFile)(process.execPath, command, { cwd: tmpdir() });
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stdout: "dialogs/welcome.yaml:1:1 is empty\n",
    stderr: "1 fault\n",
  });
});
