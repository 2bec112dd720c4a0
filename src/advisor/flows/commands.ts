import { findLanguageAsked, isNearPhrase, toPhrase } from "../../entities/phrases.ts";
import { withoutPoliteness } from "../../entities/polite-phrases.ts";
import type { Outcome } from "../model/turn.ts";
import { continueFlow } from "./answer.ts";
import type { FlowContext } from "./context.ts";
import { switchLanguage } from "./language.ts";
import { questionOf } from "./question.ts";
import { executeRequest, offerChanges, REPAIR_COMMANDS } from "./repairs.ts";
import { saysCommand } from "./says-command.ts";
import { skipOrHelp } from "./steer.ts";

/** Leaves a flow whose question is turned down in words that name no answer: "I don't want to fill in a form". */
export function declineFlow(flowContext: FlowContext): Outcome | undefined {
  const { acts } = flowContext.turn.reading;
  return acts.includes("declines") && !acts.includes("asks") ? executeRequest(flowContext, "cancel") : undefined;
}

/** Applies a bare yes or no: to a confirmation, or a no to a question that asks for something else. */
export function applyYesOrNo(flowContext: FlowContext): Outcome | undefined {
  const { turn } = flowContext;
  const question = questionOf(flowContext)!;
  const isConfirming = question.confirms !== undefined;
  if (isConfirming && saysCommand(turn, "yes")) return continueFlow(flowContext, question);
  if (!saysCommand(turn, "no")) return undefined;
  return isConfirming ? offerChanges(flowContext) : skipOrHelp(flowContext);
}

/** Executes a command that steers the flow, or a change of language. */
export function applyCommand(flowContext: FlowContext): Outcome | undefined {
  const { turn } = flowContext;
  for (const [command, request] of REPAIR_COMMANDS)
    if (saysCommand(turn, command)) return executeRequest(flowContext, request);
  const { content, message, language } = turn;
  const asked = findLanguageAsked(content, withoutPoliteness(content, toPhrase(message.text)), language);
  return asked && switchLanguage(flowContext, asked);
}

/** Executes a command with a slip in it. */
export function applyMisspeltCommand(flowContext: FlowContext): Outcome | undefined {
  const phrase = toPhrase(flowContext.turn.message.text);
  const found = REPAIR_COMMANDS.find(([command]) => isNearPhrase(flowContext.turn.content, command, phrase));
  return found && executeRequest(flowContext, found[1]);
}
