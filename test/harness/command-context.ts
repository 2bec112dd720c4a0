import type { CommandContext } from "../../src/advisor/model/command.ts";
import { toPersonPath } from "../../src/conversation/state-key.ts";

/** Returns the command context of a visitor in a conversation of their own; default: on the web. */
export function commandContextOf(conversation: string, channel = "directline", person = "somebody"): CommandContext {
  const owner = toPersonPath({ channel, conversation, person });
  return { owner, channel, conversation, person, isGroup: false, requester: owner };
}

/** Command context of a visitor on the web. */
export const webVisitor: CommandContext = commandContextOf("conversation-1");
