import type { Button } from "../../../advisor/model/reply.ts";
import type { Message } from "../../../advisor/model/turn.ts";
import type { ChannelClient } from "../../talk/channel-client.ts";
import { checkTurn } from "./check-turn.ts";
import type { Conversation, WrittenTurn } from "./conversation.ts";

/** Result of one turn; without faults it was as expected. */
export type TurnResult = {
  readonly line: number;
  /** What the visitor wrote or pressed. */
  readonly said: string;
  /** What the bot answered; absent where the message could not be sent. */
  readonly reply?: string;
  readonly faults: readonly string[];
};

/** Holds a conversation with the bot to its end and compares each answer; a turn that goes wrong does not end it. */
export async function hold(conversation: Conversation, client: ChannelClient): Promise<TurnResult[]> {
  let buttons: readonly Button[] = [];
  const earlier: Button[] = [];
  const results: TurnResult[] = [];
  for (const [at, turn] of conversation.turns.entries()) {
    const written = { line: conversation.lines[at] ?? 0, said: toSaid(turn) };
    const message = toMessage(turn, buttons, earlier);
    if (message === undefined) {
      results.push({ ...written, faults: [`there is no button for ${written.said}`] });
      continue;
    }
    const before = { laterHours: Number.parseInt(turn.later ?? "0", 10), hasRestarted: turn.restart ?? false };
    const seen = await client.send(message, before);
    results.push({ ...written, reply: seen.text, faults: checkTurn(turn.bot, seen) });
    buttons = seen.buttons;
    earlier.push(...buttons);
  }
  return results;
}

function toSaid(turn: WrittenTurn): string {
  if ("visitor" in turn) return turn.visitor;
  if ("repeats" in turn) return `${turn.repeats.text} × ${turn.repeats.times}`;
  if ("attaches" in turn) return `[${turn.attaches}]`;
  return `[${"presses" in turn ? turn.presses : turn["presses-old"]}]`;
}

/** Makes the message of a turn; `undefined` where the button to press was not shown. */
function toMessage(turn: WrittenTurn, buttons: readonly Button[], earlier: readonly Button[]): Message | undefined {
  if ("visitor" in turn) return { text: turn.visitor, hasAttachment: false };
  if ("repeats" in turn) return { text: turn.repeats.text.repeat(turn.repeats.times), hasAttachment: false };
  if ("attaches" in turn) return { text: "", hasAttachment: true };
  const wanted = "presses" in turn ? turn.presses : turn["presses-old"];
  const isWanted = ({ label, value }: Button) =>
    label === wanted ||
    ("topic" in value && value.topic === wanted) ||
    ("flow" in value && value.flow === wanted && !("run" in value));
  const button = ("presses" in turn ? buttons : earlier).find(isWanted);
  return button && { text: button.label, value: button.value, hasAttachment: false };
}
