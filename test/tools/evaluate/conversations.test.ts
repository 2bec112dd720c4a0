import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { AdvisorError } from "../../../src/errors.ts";
import { checkTurn } from "../../../src/tools/evaluate/conversations/check-turn.ts";
import { readConversations } from "../../../src/tools/evaluate/conversations/conversation.ts";
import { formatScore } from "../../../src/tools/evaluate/conversations/format-score.ts";
import { scoreConversations } from "../../../src/tools/evaluate/conversations/score.ts";
import { knowledge } from "../../harness/knowledge.ts";

const folder = mkdtempSync(join(tmpdir(), "conversations-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

test("every turn counts, also those after one that is not as expected", async () => {
  write(
    "pay/right.yaml",
    'title: pay\nturns:\n  - visitor: junior salary\n    bot: { topic: salary-junior, says: ["35,000"] }\n',
  );
  write(
    "thanks/wrong.yaml",
    `title: thanks
language: sv
turns:
  - visitor: tack
    bot: { topic: goodbye, says: [ingenting] }
  - presses: No such button
    bot: { kind: answer }
  - visitor: tack
    bot: { topic: thanks }
`,
  );
  const score = await scoreConversations(readConversations(folder), knowledge);
  expect(score).toMatchObject({
    conversations: 2,
    all: { turns: 4, asExpected: 2 },
    byLanguage: { en: { turns: 1, asExpected: 1 }, sv: { turns: 3, asExpected: 1 } },
    byFolder: { pay: { turns: 1, asExpected: 1 }, thanks: { turns: 3, asExpected: 1 } },
    worst: [{ file: "thanks/wrong.yaml", turns: 3, asExpected: 1 }],
    misses: [
      { at: "thanks/wrong.yaml:4", faults: ["topic is thanks instead of goodbye", "says no “ingenting”"] },
      { at: "thanks/wrong.yaml:6", faults: ["there is no button for [No such button]"] },
    ],
  });
  expect(formatScore(score)).toContain("2 of 4 turns as expected, 50.0 %");
});

test.each([
  ["no YAML", "title: [", "bad.yaml"],
  ["of another shape", "title: a\nturns:\n  - visitor: hi\n    bot: { topics: x }\n", "turns"],
])("a file that is %s is refused, and named", (_, content, place) => {
  const path = write("other/bad.yaml", content);
  expect(() => readConversations(path)).toThrow(AdvisorError);
  expect(() => readConversations(path)).toThrow(place);
});

test("a file that does not exist is named", () => {
  expect(() => readConversations(join(folder, "none.yaml"))).toThrow("none.yaml");
});

const SEEN = { text: "Some pay.", language: "en", buttons: [{ label: "Help", value: { command: "help" } }] } as const;
const REQUESTS = [{ action: "save-feedback", rating: "up", comment: null }] as never;

test.each([
  [{ says: ["pay"], omits: ["tax"], buttons: ["Help"], offers: ["help"], topic: "any" }, 0],
  [{ says: ["tax"], omits: ["pay"], buttons: ["Hilfe"], offers: ["salary"], language: "sv" as const }, 5],
  [{ does: [{ action: "save-feedback" }] }, 0],
  [{ does: [{ rating: "down" }] }, 1],
  [{ does: [] }, 1],
])("of %j as many differ", (expected, count) => {
  expect(checkTurn(expected, { ...SEEN, requests: REQUESTS })).toHaveLength(count);
});
