import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { advise } from "../../../src/advisor/advise.ts";
import { requestContextAt } from "../../../src/advisor/model/request-context.ts";
import { createSession } from "../../../src/advisor/model/session.ts";
import { FACETS, SUBJECTS } from "../../../src/languages/model/reading.ts";
import { toAsked } from "../../../src/understanding/topics/asked.ts";
import { knowledge } from "../../harness/knowledge.ts";

const WORDINGS = z
  .partialRecord(z.enum(FACETS), z.array(z.strictObject({ subject: z.enum(SUBJECTS), text: z.string() })))
  .parse(parse(await readFile(new URL("../../understanding/reading/wordings.yaml", import.meta.url), "utf8")));

const MOMENT = requestContextAt(Date.parse("2026-11-22"));

function ask(text: string) {
  const language = knowledge.classifier.detectLanguage(text) ?? "en";
  return advise(knowledge, createSession(language), { text, hasAttachment: false }, MOMENT).decision;
}

test.each(FACETS)("where a subject and %s are named, no topic about something else answers", (facet) => {
  const passedOff = (WORDINGS[facet] ?? []).flatMap(({ text }) => {
    const { facets, subject } = toAsked(knowledge.read(text));
    const { kind, topic, rule } = ask(text);
    if (subject === undefined || facets.length === 0 || kind !== "answer" || rule !== "classifier") return [];
    const isAgreed = facets.some((each) => knowledge.index.has(topic ?? "", subject, each));
    return isAgreed ? [] : [`${text} → ${topic ?? "nothing"}`];
  });
  expect(passedOff).toEqual([]);
});

test("of subjects and facets in our wordings, few are answered by a topic that does not have them", () => {
  const rows = Object.entries(WORDINGS).flatMap(([facet, some]) => some.map((row) => ({ ...row, facet })));
  const wrong = rows.filter(({ text, subject, facet }) => {
    const { kind, topic } = ask(text);
    if (kind !== "answer") return false;
    const of = ["place", "skill", "employer"].includes(subject) ? [subject, "role"] : [subject];
    return !knowledge.index
      .aboutOf(topic ?? "")
      .some((about) => of.includes(about.subject) && [...about.facets, ...about.partly].some((each) => each === facet));
  });
  expect(wrong.length / rows.length, wrong.map(({ text }) => text).join("\n")).toBeLessThan(0.09);
});
