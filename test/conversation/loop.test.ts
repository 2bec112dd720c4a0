import { expect, test } from "vitest";
import type { Reply } from "../../src/advisor/model/reply.ts";
import { createConversationLoop, type ConversationLoopParts } from "../../src/conversation/conversation-loop.ts";
import { createExecutor, type ActionHandlers } from "../../src/conversation/executor.ts";
import { createPlainExchange, type Visitor } from "../../src/conversation/incoming.ts";
import { DEFAULT_ROLE } from "../../src/conversation/state-key.ts";
import { silentLog } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { knowledge } from "../harness/knowledge.ts";

const NOON = Date.parse("2026-11-22T12:00:00Z");
const QUIET = { typingAfterMs: 1e6, typingEveryMs: 1e6, acknowledgeAfterMs: 1e6 };

test("a message is answered once for each id", async () => {
  const { answer } = open();
  expect((await answer("what does a junior earn", "m1")).length).toBeGreaterThan(0);
  expect(await answer("what does a junior earn", "m1")).toEqual([]);
  expect((await answer("what does a junior earn", "m2")).length).toBeGreaterThan(0);
});

test("a handler that throws becomes the sentence for a failure, and the turn goes on", async () => {
  const { answer } = open({ handlers: { "show-data": () => Promise.reject(new Error("broken")) } });
  const [reply] = await answer("what do you know about me");
  expect(reply?.text).toBe(knowledge.content.catalogue["data-failed"].en);
  expect((await answer("what does a junior earn"))[0]?.text).toContain("35,000");
});

test("a request that nothing is set up for fails as well", async () => {
  const { answer } = open();
  expect((await answer("export my data"))[0]?.text).toBe(knowledge.content.catalogue["data-failed"].en);
});

test("a message may be read by a service before it is decided on", async () => {
  const { answer } = open({
    prepareMessage: async (message) => ({ ...message, text: message.text.replace("moneyz", "salary of a junior") }),
  });
  expect((await answer("moneyz"))[0]?.text).toContain("35,000");
});

test("two people in one group have a guide each", async () => {
  const { answer } = open();
  await answer("salary guide", "m1", { person: "anna", isGroup: true });
  const asked = await answer("junior", "m2", { person: "bo", isGroup: true });
  expect(asked.map(({ text }) => text).join("\n")).not.toContain("education");
  const [next] = await answer("new to the job", "m3", { person: "anna", isGroup: true });
  expect(next?.text).toContain("education");
});

function open({
  handlers = {},
  ...parts
}: { handlers?: ActionHandlers } & Partial<Pick<ConversationLoopParts, "prepareMessage">> = {}) {
  const conversation = createConversationLoop({
    ...parts,
    knowledge: () => knowledge,
    store: openSqliteStore(":memory:"),
    executor: createExecutor(handlers),
    log: silentLog,
    now: () => NOON,
    typingIndicator: QUIET,
  });
  async function answer(text: string, id?: string, { person = "anna", isGroup = false } = {}): Promise<Reply[]> {
    const replies: Reply[] = [];
    const exchange = createPlainExchange("test", (said) => void replies.push(...said));
    const visitor: Visitor = {
      key: { channel: "test", conversation: "c", person, role: DEFAULT_ROLE },
      isGroup,
      language: "en",
      abilities: [],
    };
    const message = { text, hasAttachment: false };
    await conversation.answer({ ...visitor, message, ...(id !== undefined && { id }) }, exchange);
    return replies;
  }
  return { answer };
}
