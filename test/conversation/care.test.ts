import type { Reply } from "../../src/advisor/model/reply.ts";
import { expect, test } from "vitest";
import { createConversationLoop } from "../../src/conversation/conversation-loop.ts";
import { createExecutor } from "../../src/conversation/executor.ts";
import { createPlainExchange } from "../../src/conversation/incoming.ts";
import type { Visitor } from "../../src/conversation/incoming.ts";
import { readSession } from "../../src/conversation/sessions.ts";
import { DEFAULT_ROLE } from "../../src/conversation/state-key.ts";
import { silentLog, type Log } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { knowledge } from "../harness/knowledge.ts";

const QUIET = { typingAfterMs: 1e6, typingEveryMs: 1e6, acknowledgeAfterMs: 1e6 };

const VISITOR: Visitor = {
  key: { channel: "test", conversation: "c", person: "anna", role: DEFAULT_ROLE },
  isGroup: false,
  language: "en",
  abilities: [],
};

test("neither the log nor the session tells that somebody was in distress", async () => {
  const { say, logged, readState } = open();
  await say("what does a junior earn");
  const { offered: _, ...before } = (await readState())!;
  await say("I want to die");
  const after = await readState();
  expect(after).toEqual({ ...before, said: { kind: "other" }, quiet: true, usedAt: expect.any(Number) });
  expect(logged.at(-1)).toMatchObject({ kind: "answer", rule: "act", confidence: 1 });
  expect(logged.at(-1)).not.toHaveProperty("topic", expect.anything());
  expect(JSON.stringify([after, logged])).not.toMatch(/care|distress|danger|despair/u);
});

test("distress and anger are logged alike", async () => {
  const { say, logged } = open();
  await say("I want to die");
  await say("you stupid bot");
  const [one, other] = logged;
  expect({ ...one, ms: 0 }).toEqual({ ...other, ms: 0 });
});

test("an answer to distress is not rated", async () => {
  const { say } = open(["save-feedback"]);
  expect((await say("what does a junior earn"))[0]?.ratings).toHaveLength(2);
  expect((await say("I want to die"))[0]?.ratings).toBeUndefined();
  expect((await say("I was fired today, what does a senior earn?"))[0]?.ratings).toBeUndefined();
});

function open(abilities: Visitor["abilities"] = []) {
  const logged: Record<string, unknown>[] = [];
  const log: Log = { ...silentLog, info: (facts: object) => void logged.push({ ...facts }) };
  const store = openSqliteStore(":memory:");
  let now = Date.parse("2026-11-22T12:00:00Z");
  const conversation = createConversationLoop({
    knowledge: () => knowledge,
    store,
    executor: createExecutor({}),
    log,
    now: () => (now += 1000),
    typingIndicator: QUIET,
  });
  return {
    logged,
    readState: () => readSession(store, VISITOR.key),
    say: async (text: string) => {
      const said: Reply[] = [];
      const exchange = createPlainExchange("test", (replies) => void said.push(...replies));
      await conversation.answer({ ...VISITOR, abilities, message: { text, hasAttachment: false } }, exchange);
      return said;
    },
  };
}
