import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { z } from "zod";
import { describeRule } from "../advisor/advise.ts";
import { decide } from "../conversation/decide.ts";
import { replyToPlainText } from "../advisor/model/reply.ts";
import { createSession } from "../advisor/model/session.ts";
import type { Knowledge } from "../understanding/knowledge.ts";
import { requestContextAt } from "../advisor/model/request-context.ts";
import { DEFAULT_LANGUAGE, LANGUAGES } from "../languages/language.ts";
import { describeError } from "../errors.ts";
import { formatExplanation } from "./format-explanation.ts";
import { formatReading } from "./format-reading.ts";
import { readKnowledge } from "../learning/read-knowledge.ts";
import { CONTENT_FOLDERS } from "../content/files/folders.ts";

const QUESTION = z.object({ text: z.string(), lang: z.enum(LANGUAGES).optional() });

/**
 * Answers questions from standard input, one JSON object a line (`{"text", "lang"?}`), each in a conversation of its own.
 * Writes one JSON object a line in the same order. An invalid line gives `{"error"}` and exit code 1. `rule` names the rule
 * that decided. With `--explain`, each object has the message's reading in `reading` and the reason in `explain`, and standard
 * error shows both for people.
 */
async function ask(): Promise<void> {
  const { values } = parseArgs({ options: { explain: { type: "boolean", default: false } } });
  const knowledge = await readKnowledge(CONTENT_FOLDERS);
  let lineNumber = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    lineNumber += 1;
    if (line.trim() === "") continue;
    const question = readQuestion(line);
    if (question === undefined) {
      process.exitCode = 1;
      console.log(
        JSON.stringify({
          error: `line ${lineNumber}: not a JSON object {"text": "…", "lang"?: ${LANGUAGES.map((language) => `"${language}"`).join("|")}}`,
        }),
      );
    } else {
      const answer = answerOne(knowledge, question);
      if (!values.explain) {
        console.log(JSON.stringify(answer));
        continue;
      }
      const reading = knowledge.read(question.text);
      const explain = knowledge.classifier.explain(question.text);
      console.log(JSON.stringify({ ...answer, reading, explain }));
      const rule = `  rule        ${describeRule(answer.rule)}`;
      console.error([question.text, rule, formatReading(reading), formatExplanation(explain), ""].join("\n"));
    }
  }
}

function readQuestion(line: string): z.infer<typeof QUESTION> | undefined {
  try {
    return QUESTION.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function answerOne(knowledge: Knowledge, { text, lang }: z.infer<typeof QUESTION>) {
  const { replies, state, decision } = decide(
    knowledge,
    createSession(lang ?? DEFAULT_LANGUAGE),
    { text, hasAttachment: false },
    requestContextAt(Date.now()),
  );
  return {
    text,
    lang: state.language,
    kind: decision.kind,
    topic: decision.topic ?? null,
    options: [...new Set(decision.options.map((id) => knowledge.content.flows.get(id)?.serves ?? id))],
    confidence: Math.round(decision.confidence * 1000) / 1000,
    rule: decision.rule,
    ...(decision.act !== undefined && { act: decision.act }),
    ...(decision.care !== undefined && { care: decision.care }),
    ...(decision.gap !== undefined && { gap: decision.gap }),
    reply: replies.map(replyToPlainText).join("\n\n"),
  };
}

ask().catch((error: unknown) => {
  console.error(describeError(error));
  process.exitCode = 1;
});
