import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { z } from "zod";
import { describeRule } from "../advisor/advise.ts";
import { decide } from "../conversation/decide.ts";
import { replyToPlainText } from "../advisor/model/reply.ts";
import { createSession } from "../advisor/model/session.ts";
import type { Decision } from "../advisor/model/turn.ts";
import type { Knowledge } from "../understanding/knowledge.ts";
import { requestContextAt } from "../advisor/model/request-context.ts";
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from "../languages/language.ts";
import { describeError } from "../errors.ts";
import { formatExplanation } from "./format-explanation.ts";
import { formatReading } from "./format-reading.ts";
import { readKnowledge } from "../learning/read-knowledge.ts";
import { CONTENT_FOLDERS } from "../content/files/folders.ts";
import { createKeptConversations, MAX_CONVERSATION_ID, type KeptConversations } from "./talk/kept-conversations.ts";

const QUESTION = z.object({
  text: z.string(),
  lang: z.enum(LANGUAGES).optional(),
  conversation: z.string().min(1).max(MAX_CONVERSATION_ID).optional(),
});

type Question = z.infer<typeof QUESTION>;

/** What is seen of an answer, and how it was decided. */
type Answered = { readonly language: Language; readonly reply: string; readonly decision: Decision };

/**
 * Answers questions from standard input, one JSON object a line (`{"text", "lang"?, "conversation"?}`), each in a conversation
 * of its own, or in the one that it names. Writes one JSON object a line in the same order. An invalid line gives `{"error"}`
 * and exit code 1. `rule` names the rule that decided. With `--explain`, each object has the message's reading in `reading`
 * and the reason in `explain`, and standard error shows both for people.
 */
async function ask(): Promise<void> {
  const { values } = parseArgs({ options: { explain: { type: "boolean", default: false } } });
  const knowledge = await readKnowledge(CONTENT_FOLDERS);
  const conversations = createKeptConversations(knowledge);
  let lineNumber = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    lineNumber += 1;
    if (line.trim() === "") continue;
    const read = readQuestion(line);
    if ("fault" in read) {
      process.exitCode = 1;
      console.log(JSON.stringify({ error: `line ${lineNumber}: ${read.fault}` }));
    } else {
      const { question } = read;
      const answered = await answer(knowledge, conversations, question);
      const shown = toLine(knowledge, question, answered);
      if (!values.explain) {
        console.log(JSON.stringify(shown));
        continue;
      }
      const reading = knowledge.read(question.text);
      const explain = knowledge.classifier.explain(reading.question ?? question.text);
      console.log(JSON.stringify({ ...shown, reading, explain }));
      const rule = `  rule        ${describeRule(answered.decision.rule ?? "")}`;
      console.error([question.text, rule, formatReading(reading), formatExplanation(explain), ""].join("\n"));
    }
  }
  await conversations.close();
}

function readQuestion(line: string): { readonly question: Question } | { readonly fault: string } {
  const { data, error } = QUESTION.safeParse(readJson(line));
  if (data !== undefined) return { question: data };
  const isAboutId = error.issues.every(({ path }) => path[0] === "conversation");
  return { fault: isAboutId ? ID_FAULT : SHAPE_FAULT };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const SHAPE_FAULT = `not a JSON object {"text": "…", "lang"?: ${LANGUAGES.map((language) => `"${language}"`).join("|")}}`;
const ID_FAULT = `"conversation" is not a text of 1 to ${MAX_CONVERSATION_ID} characters`;

/** Answers a question alone, where nothing can be carried out, or in its conversation. */
async function answer(
  knowledge: Knowledge,
  conversations: KeptConversations,
  { text, lang, conversation }: Question,
): Promise<Answered> {
  if (conversation !== undefined) {
    const { language, text: reply, decision } = await conversations.answer(conversation, text, lang);
    return { language, reply, decision };
  }
  const message = { text, hasAttachment: false };
  const session = createSession(lang ?? DEFAULT_LANGUAGE);
  const { replies, state, decision } = decide(knowledge, session, message, requestContextAt(Date.now()));
  return { language: state.language, reply: replies.map(replyToPlainText).join("\n\n"), decision };
}

function toLine({ content }: Knowledge, { text, conversation }: Question, { language, reply, decision }: Answered) {
  return {
    text,
    lang: language,
    ...(conversation !== undefined && { conversation }),
    kind: decision.kind,
    topic: decision.topic ?? null,
    options: [...new Set(decision.options.map((id) => content.flows.get(id)?.serves ?? id))],
    confidence: Math.round(decision.confidence * 1000) / 1000,
    rule: decision.rule,
    ...(decision.act !== undefined && { act: decision.act }),
    ...(decision.care !== undefined && { care: decision.care }),
    ...(decision.gap !== undefined && { gap: decision.gap }),
    reply,
  };
}

ask().catch((error: unknown) => {
  console.error(describeError(error));
  process.exitCode = 1;
});
