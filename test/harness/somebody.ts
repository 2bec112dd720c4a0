import type { CommandContext } from "../../src/advisor/model/command.ts";

/** Somebody on the web. */
export const somebody: CommandContext = {
  owner: "directline/conversation-1",
  channel: "directline",
  conversation: "conversation-1",
  requester: "directline/conversation-1",
};
