import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { questionOf } from "../../../src/advisor/flows/question.ts";
import type { Decided } from "../../../src/conversation/decide.ts";
import type { Language } from "../../../src/languages/language.ts";
import type { Knowledge } from "../../../src/understanding/knowledge.ts";
import { say, type Waiting } from "./questions.ts";

const WAY = z.strictObject({
  way: z.string(),
  becomes: z.enum(["left", "gone", "executed", "another", "answered", "asked", "switched", "restarted", "skipped"]),
  /** Action that is executed. */
  does: z.string().optional(),
  /** Flow that is started. */
  flow: z.string().optional(),
  /** Kinds of text slots of which it is an answer. */
  answers: z.array(z.enum(["questions", "complaints"])).default([]),
  /** Type of slot of which it is an answer. */
  "answers-type": z.string().optional(),
  en: z.array(z.string()),
  sv: z.array(z.string()),
});

/** What visitors say to leave the question of a flow, in each language, and what then becomes of the flow. */
export type Way = z.infer<typeof WAY>;

/** Reads the ways out. */
export function readWays(): Way[] {
  return z.array(WAY).parse(parse(readFileSync(join(import.meta.dirname, "ways-out.yaml"), "utf8")));
}

/** Lists what goes wrong when a visitor says the words of a way out at a question; empty where the flow yields. */
export function findFaults(knowledge: Knowledge, waiting: Waiting, way: Way, language: Language): string[] {
  if (isAnswer(waiting, way)) return [];
  return way[language].flatMap((text) => {
    const decided = say(knowledge, waiting.session, { text, hasAttachment: false });
    const said = decided.replies.map((reply) => reply.text).join(" | ");
    const fault = findFault(knowledge, waiting, way, decided, said, language);
    return fault === undefined ? [] : [`${waiting.flow.id} ${waiting.step}: "${text}" ${fault}: ${said.slice(0, 200)}`];
  });
}

function findFault(
  { content: { catalogue } }: Knowledge,
  { flow, step, session }: Waiting,
  way: Way,
  decided: Decided,
  said: string,
  language: Language,
): string | undefined {
  const { run, slots } = session.flow!;
  const { flow: active, aside = [] } = decided.state;
  const kept = active?.run === run ? active : aside.find((each) => each.run === run);
  const question = questionOf({ flow, state: session.flow! });
  const [unclear = ""] = catalogue["flow-unclear"][language].split(/[.{]/u);
  if (said.includes(unclear)) return "is not understood";
  const written = decided.commands.map(({ request }) => request.action).filter((action) => action !== way.does);
  const isEnd = way.becomes === "skipped" && active === undefined;
  if (written.length > 0 && !isEnd) return `executes ${written.join()}`;
  const isKept =
    kept === undefined || way.becomes === "restarted" || way.becomes === "skipped" || way.becomes === "switched";
  if (!isKept && JSON.stringify(kept.slots) !== JSON.stringify(slots)) return "is stored as an answer";
  switch (way.becomes) {
    case "left":
      return active === undefined && kept !== undefined && offersToContinue(decided, run)
        ? undefined
        : "does not leave";
    case "gone":
      return active === undefined && kept === undefined ? undefined : "does not end";
    case "executed": {
      const actions = [...decided.queries, ...decided.commands].map(({ request }) => request.action);
      return actions.some((action) => action === way.does) ? undefined : "is not executed";
    }
    case "another":
      if (way.flow === flow.id) return active?.run === run ? undefined : "leaves the flow asked for";
      return active?.id === way.flow && aside[0]?.run === run ? undefined : "starts no other flow";
    case "answered":
      return active?.step === step && decided.decision.kind !== "flow" ? undefined : "is not answered";
    case "asked":
      return active?.step === step && active.tries === 0 ? undefined : "does not repeat the question";
    case "switched":
      return active?.step === step && decided.state.language !== language ? undefined : "does not switch";
    case "restarted":
      return active?.run === run && active.answered.length === 0 ? undefined : "does not restart";
    case "skipped":
      if (question?.canSkip) return (kept?.slots[question.slot!] ?? null) === null ? undefined : "is stored";
      return active?.step === step && active.tries === 0 ? undefined : "is not helped";
  }
}

/** Some texts are questions or complaints by nature, and a question for a language is answered by its name. */
function isAnswer({ flow, session }: Waiting, way: Way): boolean {
  const slot = flow.slots.get(questionOf({ flow, state: session.flow! })?.slot ?? "");
  if (slot === undefined) return false;
  if (slot.type === "text" && way.answers.some((kind) => slot[kind])) return true;
  return way["answers-type"] === slot.type;
}

function offersToContinue({ replies }: Decided, run: number): boolean {
  return replies.some(({ suggestions }) =>
    suggestions.some(({ value }) => "request" in value && value.request === "resume" && value.run === run),
  );
}
