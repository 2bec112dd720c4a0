import type { CommandContext } from "../../src/advisor/model/command.ts";
import { toPersonPath } from "../../src/conversation/state-key.ts";

/** Somebody in a conversation of their own, on the web unless another channel is named. */
export function somebodyIn(conversation: string, channel = "directline", person = "somebody"): CommandContext {
  const owner = toPersonPath({ channel, conversation, person });
  return { owner, channel, conversation, person, isGroup: false, requester: owner };
}

/** Somebody on the web. */
export const somebody: CommandContext = somebodyIn("conversation-1");
