import { advise } from "../../advisor/advise.ts";
import { requestContextAt } from "../../advisor/model/request-context.ts";
import { createSession } from "../../advisor/model/session.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";
import type { Fault } from "../../content/faults/fault.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import type { ManifestSource } from "./source.ts";

/** Where a message leads: to an answer or a flow by its id, or nowhere, with the reason. */
type Goal = { readonly id: string } | { readonly nowhere: string };

/** Finds commands that the bot would not understand when somebody picks them from the list, on the content it has today. */
export function checkCommands({ yaml, app }: ManifestSource, knowledge: Knowledge, now: number): Fault[] {
  const goalOf = (text: string, language: Language) => findGoal(knowledge, text, language, now);
  const always = LANGUAGES.flatMap((language) =>
    LANGUAGE_DATA[language].teamsStore.greetings.flatMap((text) => {
      const goal = goalOf(text, language);
      return "id" in goal ? [] : [yaml.fault(["bots"], `"${text}", which every reviewer tries, ${goal.nowhere}`)];
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
      "id" in goal ? [] : [yaml.fault([...path, language], `"${title[language]}" ${goal.nowhere}`)],
    );
    const ids = new Set(goals.flatMap(({ goal }) => ("id" in goal ? goal.id : [])));
    if (lost.length > 0 || ids.size === 1) return lost;
    return [yaml.fault(path, `leads to another place in each language: ${[...ids].join(", ")}`)];
  });
  return [...always, ...listed];
}

function findGoal(knowledge: Knowledge, text: string, language: Language, now: number): Goal {
  const message = { text, hasAttachment: false };
  const { decision, session } = advise(knowledge, createSession(language), message, requestContextAt(now));
  const remedy = "use the title of a flow or a topic, or one of its questions";
  if (decision.kind === "fallback") return { nowhere: `leads nowhere: the bot has no answer to it; ${remedy}` };
  if (decision.kind === "clarify") return { nowhere: `leads nowhere: the bot asks back what it means; ${remedy}` };
  if (session.language !== language) return { nowhere: `is answered in another language; ${remedy}` };
  return { id: session.flow?.id ?? decision.topic ?? decision.kind };
}
