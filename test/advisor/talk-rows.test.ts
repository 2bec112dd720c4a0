import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { replyToPlainText } from "../../src/advisor/model/reply.ts";
import { requestContextAt } from "../../src/advisor/model/request-context.ts";
import { createSession } from "../../src/advisor/model/session.ts";
import { decide } from "../../src/conversation/decide.ts";
import { LANGUAGES, type Language } from "../../src/languages/language.ts";
import { knowledge } from "../harness/knowledge.ts";

/** Share of the rows that are answered as they say. The rest wait for questions the classifier does not know yet. */
const MIN_SHARE = 0.91;

const ROWS = z.array(
  z.strictObject({
    after: z.string(),
    visitor: z.string(),
    shorter: z.literal(true).optional(),
    again: z.literal(true).optional(),
    says: z.string().optional(),
    omits: z.string().optional(),
    topic: z.array(z.string()).optional(),
    act: z.string().optional(),
    offers: z.array(z.string()).optional(),
    hides: z.array(z.string()).optional(),
  }),
);

type Row = z.infer<typeof ROWS>[number];

/** A shorter reply has at most this share of the characters before. */
const SHORTER = 0.8;

/** What is said when nothing less can be said. */
const SHORTEST = /Shorter than|no simpler|Kortare än|Enklare än/;

const context = { ...requestContextAt(Date.UTC(2026, 10, 22)), can: ["request-person", "save-feedback"] as const };

describe("talk about the talk, complaints, corrections and small words", () => {
  test.each(LANGUAGES)("most rows in %s are answered as they say", async (language) => {
    const rows = ROWS.parse(parse(await readFile(new URL(`../data/talk/${language}.yaml`, import.meta.url), "utf8")));
    const wrong = rows.filter((row) => !isAsSaid(row, language)).map(({ after, visitor }) => `${after} → ${visitor}`);
    expect(1 - wrong.length / rows.length, wrong.join("\n")).toBeGreaterThan(MIN_SHARE);
  });
});

function isAsSaid(row: Row, language: Language): boolean {
  const start = createSession(language);
  const first = row.after === "" ? undefined : decide(knowledge, start, toMessage(row.after), context);
  const { replies, decision } = decide(knowledge, first?.state ?? start, toMessage(row.visitor), context);
  const before = first?.replies.map(({ text }) => text).join("\n\n") ?? "";
  const own = replies.map(({ text }) => text).join("\n\n");
  const seen = replies.map(replyToPlainText).join("\n\n");
  const offered = new Set(
    replies
      .flatMap(({ suggestions }) => suggestions)
      .flatMap(({ value }) => ("topic" in value ? value.topic : "flow" in value ? value.flow : [])),
  );
  const isShorter =
    decision.topic === first?.decision.topic && (own.length < SHORTER * before.length || SHORTEST.test(own));
  return [
    !row.shorter || isShorter,
    !row.again || before.includes(own) || own.includes(before),
    row.says === undefined || new RegExp(row.says).test(seen),
    row.omits === undefined || !new RegExp(row.omits).test(seen),
    row.topic === undefined ||
      (decision.topic === undefined ? row.topic.length === 0 : row.topic.includes(decision.topic)),
    row.act === undefined || row.act === decision.act,
    (row.offers ?? []).every((id) => offered.has(id)),
    (row.hides ?? []).every((id) => !offered.has(id) && decision.topic !== id),
  ].every(Boolean);
}

function toMessage(text: string) {
  return { text, hasAttachment: false };
}
