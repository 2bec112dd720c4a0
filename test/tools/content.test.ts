import { execFile } from "node:child_process";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { PROJECT_FOLDER } from "../../src/content/files/folders.ts";
import { runContent } from "../../src/tools/content.ts";
import { JUNIOR, replace, topicText, writeSample, type Edits } from "../content/sample.ts";

const TODAY = "2026-11-22";

async function run(edits: Edits, ...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const { knowledge, dialogs } = await writeSample(edits);
  const [out, err]: [string[], string[]] = [[], []];
  const output = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await runContent([...args, "--knowledge", knowledge, "--dialogs", dialogs], output, TODAY);
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
  expect(await runContent(["--schema", ...folders], output, TODAY)).toBe(0);
  expect(await readdir(join(knowledge, "schemas"))).toContain("topic.schema.json");
  expect(await runContent(folders, output, TODAY)).toBe(0);
  expect(lines).toEqual(["14 JSON Schemas written", "4 topics, 2 languages, 80 example questions: no faults"]);
});

const OLD_FACT: Edits = {
  "knowledge/baker/facts.yaml": `ovens:
  text: { en: 40%, sv: 40 procent }
  about: { en: bakers, sv: bagare }
  year: 2024
  source: guild
  valid_until: 2026-11-21
`,
  "knowledge/baker/pay/pay-senior.yaml": topicText(
    "pay-senior",
    "related: [pay-junior, pay-factors]\nreviewed: 2026-11-22",
    '"{fact.ovens}"',
  ),
};

test("a figure past its last day is a warning beside the output, and no failure", async () => {
  expect(await run(OLD_FACT)).toEqual({
    code: 0,
    out: ["4 topics, 2 languages, 80 example questions: no faults"],
    err: [
      "knowledge/baker/facts.yaml:6:16 ovens.valid_until: 2026-11-21 has passed; answers now say that this figure may be old",
    ],
  });
});

test("--facts writes the page of facts beside the knowledge folder", async () => {
  const { root, knowledge, dialogs } = await writeSample(OLD_FACT);
  const output = { out: () => {}, err: () => {} };
  expect(await runContent(["--facts", "--knowledge", knowledge, "--dialogs", dialogs], output, TODAY)).toBe(0);
  expect(await readFile(join(root, "docs", "facts.md"), "utf8")).toContain("| 40% / 40 procent |");
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
