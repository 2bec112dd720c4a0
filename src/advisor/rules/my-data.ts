import { DATA_COMMANDS, type DataCommand } from "../../content/model/content.ts";
import type { Language } from "../../languages/language.ts";
import { dataButtons } from "../wording/data-buttons.ts";
import type { DataRequest, Command } from "../model/command.ts";
import { describeFacts } from "../facts/describe-facts.ts";
import { isKept } from "../facts/slot-facts.ts";
import { findFlowContext, withoutFlow, type FlowContext } from "../flows/context.ts";
import { stayInFlow, moveToQuestion } from "../flows/outcome.ts";
import { repeatQuestion } from "../flows/prompt.ts";
import { answeredSlots, describeSlot } from "../flows/text.ts";
import { findPhrase, toPhrase } from "../../entities/phrases.ts";
import { withoutPoliteness } from "../../entities/polite-phrases.ts";
import { toReply, type Reply } from "../model/reply.ts";
import { createSession, type Session } from "../model/session.ts";
import type { Outcome, Rule, Turn } from "../model/turn.ts";
import { findWritten } from "../wording/verbatim.ts";
import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import { localize } from "../wording/localize.ts";

const ACTIONS: Readonly<Record<DataCommand, DataRequest["action"]>> = {
  "my-data": "show-data",
  "export-data": "export-data",
  "delete-data": "delete-data",
};

/**
 * Executes an explicit request about the visitor's own data; has priority, since it is a right at any point of a
 * conversation.
 */
export const dataRule: Rule = (turn) => {
  const { message, content, language } = turn;
  if (message.value !== undefined) return undefined;
  const phrase = withoutPoliteness(content, toPhrase(message.text));
  for (const command of DATA_COMMANDS) {
    const spoken = findPhrase(content, command, phrase, language);
    if (spoken !== undefined) return handleDataCommand({ ...turn, language: spoken }, command);
  }
  return undefined;
};

/** Shows, exports or deletes the visitor's data. An active flow goes on with its question; a deletion deletes it too. */
export function handleDataCommand(turn: Turn, command: DataCommand): Outcome {
  const { language } = turn;
  if (command === "delete-data") {
    return {
      session: createSession(language),
      replies: [],
      decision: { kind: "answer", options: [], confidence: 1 },
      commands: [toDataCommand(turn, command)],
      forgets: true,
    };
  }
  const found = findFlowContext(turn);
  const waiting = found && moveToQuestion(found);
  const commands = [toDataCommand(turn, command, waiting ? [repeatQuestion(waiting)] : [])];
  if (waiting !== undefined) return { ...stayInFlow(waiting, []), commands };
  const session = withoutFlow(turn.session);
  return {
    session: { ...session, language, said: session.said ?? { kind: "other" } },
    replies: [],
    decision: { kind: "answer", options: [], confidence: 1 },
    commands,
  };
}

/**
 * Creates the command for a data request.
 * @param done replies after the result, whatever it is, such as the question of a flow.
 */
function toDataCommand(turn: Turn, command: DataCommand, done: readonly Reply[] = []): Command {
  const { language, session, content } = turn;
  const shown = command === "my-data";
  const remembered = shown ? listRemembered(turn) : [];
  const written = shown ? findWritten(content, statesOf(session)) : [];
  const sorry = toReply(language, localize(turn, "data-failed"), done.length > 0 ? [] : dataButtons(turn, [command]));
  return {
    request: { action: ACTIONS[command], language, remembered, written },
    done,
    failed: { replies: [sorry, ...done] },
  };
}

/** Adds the data command of the topic just answered; not while a flow waits, whose question must come last. */
export function addTopicCommand(turn: Turn, outcome: Outcome): Outcome {
  const { decision, session, commands = [] } = outcome;
  const does = decision.kind === "answer" ? turn.content.topics.get(decision.topic ?? "")?.does : undefined;
  if (does === undefined || session.flow !== undefined) return outcome;
  const answered: Turn = { ...turn, session, language: session.language };
  return { ...outcome, commands: [...commands, toDataCommand(answered, does)] };
}

/** Describes the content of a session: the language, the answers in flows, and the topics. */
function listRemembered(turn: Turn): string[] {
  const { session, content, language } = turn;
  const flows = statesOf(session).flatMap((state) => findFlowContext(turn, state) ?? []);
  const told = [...new Set([...describeFacts(turn), ...flows.flatMap(listFactsIn)])];
  const titles = [...new Set(flows.map(({ flow }) => flow.title[language]))];
  const topics = session.recent.flatMap((id) => content.topics.get(id)?.title[language] ?? []);
  return [
    localize(turn, "data-language"),
    told.length > 0 ? localize(turn, "data-told", { facts: told.join(", ") }) : localize(turn, "data-told-nothing"),
    ...(titles.length > 0 ? [localize(turn, "data-flows", { flows: list(titles, language) })] : []),
    ...(topics.length > 0 ? [localize(turn, "data-topics", { topics: list(topics, language) })] : []),
  ];
}

function statesOf({ flow, aside = [], ended }: Session) {
  return [flow, ...aside, ended].filter((state) => state !== undefined);
}

function listFactsIn(flowContext: FlowContext): string[] {
  // A slot that holds a request to the bot is no fact about the visitor.
  const isRequest = (name: string) => {
    const slot = flowContext.flow.slots.get(name);
    return slot !== undefined && slotBehaviourOf(slot).isRequest?.(slot) === true;
  };
  return answeredSlots(flowContext)
    .filter((name) => !isRequest(name) && !isKept(flowContext.flow.slots.get(name)))
    .map((name) => describeSlot(flowContext, name));
}

function list(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(names);
}
