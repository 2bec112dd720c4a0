import type { Asker } from "../../src/advisor/model/effect.ts";

/** Somebody on the web. */
export const somebody: Asker = {
  owner: "directline/conversation-1",
  channel: "directline",
  conversation: "conversation-1",
  requester: "directline/conversation-1",
};
