import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

test("each question gets one line, in order, with the documented fields", async () => {
  const { lines, code } = await ask(['{"text":"how mutch does a backend dev earn"}', '{"text":"hej","lang":"sv"}']);
  expect(lines).toEqual([
    {
      text: "how mutch does a backend dev earn",
      lang: "en",
      kind: "answer",
      topic: "salary-average",
      options: expect.arrayContaining(["salary-factors"]),
      confidence: expect.any(Number),
      rule: "classifier",
      reply: expect.stringMatching(
        /^Back-end pay .*SEK 35,000–45,000 a month.*SEK 45,000–65,000 a month[\s\S]*Source: Randstad/,
      ),
    },
    expect.objectContaining({ lang: "sv", kind: "answer", topic: "greeting" }),
  ]);
  expect(code).toBe(0);
});

test("a question without an answer is a fallback without a topic", async () => {
  const { lines } = await ask(['{"text":"how long do I boil an egg"}', '{"text":""}']);
  expect(lines).toEqual([
    expect.objectContaining({ kind: "fallback", topic: null }),
    expect.objectContaining({ kind: "fallback", topic: null, confidence: 0 }),
  ]);
});

test("a line that is no question is named, and the others are answered", async () => {
  const { lines, code } = await ask(["{nonsense", '{"text":5}', '{"text":"thanks"}']);
  expect(lines).toEqual([
    { error: 'line 1: not a JSON object {"text": "…", "lang"?: "en"|"sv"}' },
    { error: expect.stringContaining("line 2") },
    expect.objectContaining({ topic: "thanks" }),
  ]);
  expect(code).toBe(1);
});

test("the lines of a conversation go on from each other, and a gap in them does not matter", async () => {
  const { lines, code } = await ask(
    [
      '{"text":"what does a junior earn","conversation":"one"}',
      '{"text":"and as a senior?"}',
      '{"text":"and as a senior?","conversation":"one"}',
    ],
    ["--explain"],
  );
  expect(lines[1]).not.toHaveProperty("conversation");
  expect(lines[2]).toMatchObject({ conversation: "one", topic: "salary-senior", reading: {}, explain: {} });
  expect(code).toBe(0);
});

test("the id of a conversation has bounds", async () => {
  const long = JSON.stringify({ text: "hi", conversation: "x".repeat(101) });
  const { lines, code } = await ask([long, '{"text":"hi","conversation":""}', '{"text":"hi","conversation":7}']);
  for (const [at, line] of lines.entries())
    expect(line).toEqual({ error: `line ${at + 1}: "conversation" is not a text of 1 to 100 characters` });
  expect(code).toBe(1);
});

test("--explain says what was corrected and which examples were near", async () => {
  const { lines, errors } = await ask(['{"text":"junoir salary"}'], ["--explain"]);
  expect(lines[0]).toMatchObject({
    topic: "salary-junior",
    explain: {
      corrections: [{ from: "junoir", to: "junior" }],
      topics: expect.arrayContaining([expect.objectContaining({ topic: "salary-junior", nearest: expect.any(Array) })]),
    },
  });
  expect(errors).toContain("corrections junoir → junior");
  expect(errors).toContain("rule        classifier: chooses the likeliest topics");
});

test("an unknown option is refused in a sentence", async () => {
  const { errors, code } = await ask([], ["--bogus"]);
  expect(errors.trim()).toBe("Unknown option '--bogus'");
  expect(code).toBe(1);
});

async function ask(questions: readonly string[], options: readonly string[] = []) {
  const child = spawn(process.execPath, ["src/tools/ask.ts", ...options]);
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.stdin.end(questions.join("\n"));
  const [out, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  const lines = out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { lines, errors, code };
}
