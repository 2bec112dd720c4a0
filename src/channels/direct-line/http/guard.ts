import type { Request } from "restify";
import type { Ticket } from "../activity.ts";
import type { Conversations } from "../conversations.ts";
import { refuse, refuseEnded, type Answer } from "./answer.ts";
import { readBearer } from "./request.ts";
import type { TokenCheck, Tokens } from "../tokens.ts";

/** Answers one request. */
export type Handler = (request: Request) => Promise<Answer>;

/** Answers one request of a visitor whose token has been checked. */
export type TicketHandler = (request: Request, ticket: Ticket) => Promise<Answer>;

/** Admits requests to handlers by their tokens. */
export type Guard = {
  /** Admits a request with a valid token. */
  withTicket(handler: TicketHandler): Handler;
  /** Admits a request with a token for the conversation in its path, which must exist. */
  withConversation(handler: TicketHandler): Handler;
};

/** Creates the guard of the conversations. Source: Web Chat takes 403 for "token expired", 404 for "conversation ended". */
export function createGuard(tokens: Tokens, conversations: Conversations): Guard {
  function withTicket(handler: TicketHandler): Handler {
    return async (request) => {
      const token = readBearer(request);
      if (token === undefined) return refuse(401, "Unauthorized", "This address needs a token as a Bearer header.");
      const check = await tokens.check(token, "directline");
      return check.kind === "valid" ? handler(request, check.ticket) : refuseToken(check);
    };
  }

  return {
    withTicket,
    withConversation: (handler) =>
      withTicket(
        async (request, ticket) =>
          (await refuseEntry(conversations, ticket, String(request.params["id"]))) ?? handler(request, ticket),
      ),
  };
}

/** Refuses a ticket that is not for the conversation, or whose conversation is gone. */
export async function refuseEntry(
  conversations: Conversations,
  ticket: Ticket,
  conversationId: string,
): Promise<Answer | undefined> {
  if (ticket.conversationId !== conversationId)
    return refuse(403, "TokenInvalid", "This token is for another conversation.");
  const conversation = await conversations.find(conversationId);
  if (conversation?.userId === ticket.userId) return undefined;
  return refuseEnded();
}

/** Refuses a token that did not pass its check. */
export function refuseToken(check: TokenCheck): Answer {
  return check.kind === "expired"
    ? refuse(403, "TokenExpired", "This token has expired. Start again with a new one.")
    : refuse(403, "TokenInvalid", "This token is not one of ours.");
}
