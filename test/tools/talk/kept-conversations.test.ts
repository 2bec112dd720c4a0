import { expect, onTestFinished, test } from "vitest";
import type { Language } from "../../../src/languages/language.ts";
import { createKeptConversations } from "../../../src/tools/talk/kept-conversations.ts";
import { knowledge } from "../../harness/knowledge.ts";

test("the messages of one id are one conversation, and those of another are not", async () => {
  const ask = open();
  await ask("a", "salary guide");
  expect((await ask("b", "new to the job")).step).toBeUndefined();
  expect((await ask("a", "new to the job")).step).toBeDefined();
});

test("of too many conversations, the one that was silent longest begins anew", async () => {
  const ask = open(2);
  await ask("a", "salary guide");
  await ask("b", "salary guide");
  await ask("a", "new to the job");
  await ask("c", "hello");
  expect((await ask("a", "why")).step).toBeDefined();
  expect((await ask("b", "new to the job")).step).toBeUndefined();
});

test("a conversation speaks the language that it is told at its beginning", async () => {
  const ask = open();
  expect((await ask("a", "sql", "sv")).language).toBe("sv");
  expect((await ask("a", "java")).language).toBe("sv");
});

test("a search is understood though no ad can be read", async () => {
  const ask = open();
  const { kind, text } = await ask("a", "remote jobs in Lund");
  expect(kind).toBe("flow");
  expect(text).toContain("Platsbanken");
});

test("a visitor's data is shown and deleted as in the web chat", async () => {
  const ask = open();
  await ask("a", "remote jobs in Lund");
  expect((await ask("a", "what do you know about me")).text).toContain("Lund");
  await ask("a", "delete my data");
  expect((await ask("a", "what do you know about me")).text).not.toContain("Lund");
});

function open(maxKept?: number) {
  const conversations = createKeptConversations(knowledge, maxKept);
  onTestFinished(() => conversations.close());
  return async (id: string, text: string, told?: Language) => {
    const { decision, ...seen } = await conversations.answer(id, text, told);
    return { ...decision, ...seen };
  };
}
