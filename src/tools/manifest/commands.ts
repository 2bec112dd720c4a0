import { advise } from "../../advisor/advise.ts";
import { requestContextAt } from "../../advisor/model/request-context.ts";
import { createSession } from "../../advisor/model/session.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";
import type { Fault } from "../../content/faults/fault.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import type { ManifestSource } from "./source.ts";

/** The answer or flow that a message leads to, by its id, or a fault's message. */
type Goal = { readonly id: string } | { readonly fault: string };

/** Finds commands of the list that the bot does not understand with the current content. */
export function checkCommands({ yaml, app }: ManifestSource, knowledge: Knowledge, now: number): Fault[] {
  const goalOf = (text: string, language: Language) => findGoal(knowledge, text, language, now);
  const always = LANGUAGES.flatMap((language) =>
    LANGUAGE_DATA[language].teamsStore.greetings.flatMap((text) => {
      const goal = goalOf(text, language);
      return "id" in goal ? [] : [yaml.fault(["bots"], `"${text}", which every reviewer tries, ${goal.fault}`)];
    }),
  );
  const titles = app.bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap(({ commands }, list) =>
      commands.map(({ title }, at) => ({ title, path: ["bots", bot, "commandLists", list, "commands", at, "title"] })),
    ),
  );
  const listed = titles.flatMap(({ title, path }) => {
    const goals = LANGUAGES.map((language) => ({ language, goal: goalOf(title[language], language) }));
    const lost = goals.flatMap(({ language, goal }) =>
      "id" in goal ? [] : [yaml.fault([...path, language], `"${title[language]}" ${goal.fault}`)],
    );
    const ids = new Set(goals.flatMap(({ goal }) => ("id" in goal ? goal.id : [])));
    if (lost.length > 0 || ids.size === 1) return lost;
    return [yaml.fault(path, `leads to different answers in different languages: ${[...ids].join(", ")}`)];
  });
  return [...always, ...listed];
}

function findGoal(knowledge: Knowledge, text: string, language: Language, now: number): Goal {
  const message = { text, hasAttachment: false };
  const { decision, session } = advise(knowledge, createSession(language), message, requestContextAt(now));
  const remedy = "use the title of a flow or a topic, or one of its questions";
  if (decision.kind === "fallback") return { fault: `leads nowhere: the bot has no answer to it; ${remedy}` };
  if (decision.kind === "clarify") return { fault: `leads nowhere: the bot asks back what it means; ${remedy}` };
  if (session.language !== language) return { fault: `is answered in another language; ${remedy}` };
  return { id: session.flow?.id ?? decision.topic ?? decision.kind };
}
