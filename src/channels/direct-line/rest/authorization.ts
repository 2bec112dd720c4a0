import type { Request } from "../../../http/http.ts";
import type { DirectLineIdentity } from "../activity.ts";
import type { Conversations } from "../conversations.ts";
import { refuse, refuseEnded, type DirectLineResponse } from "./response.ts";
import { readBearer } from "../../../http/request.ts";
import type { TokenCheck, Tokens } from "../tokens.ts";

/** Answers one request. */
export type Handler = (request: Request) => Promise<DirectLineResponse>;

/** Answers one request of a visitor whose token has been checked. */
export type AuthorizedHandler = (request: Request, identity: DirectLineIdentity) => Promise<DirectLineResponse>;

/** Admits requests to handlers by their tokens. */
export type Authorization = {
  /** Admits a request with a valid token. */
  withToken(handler: AuthorizedHandler): Handler;
  /** Admits a request with a token for the conversation in its path, which must exist. */
  withConversation(handler: AuthorizedHandler): Handler;
};

/** Creates the guard of the conversations. Source: Web Chat takes 403 for "token expired", 404 for "conversation ended". */
export function createAuthorization(tokens: Tokens, conversations: Conversations): Authorization {
  function withTicket(handler: AuthorizedHandler): Handler {
    return async (request) => {
      const token = readBearer(request);
      if (token === undefined) return refuse(401, "Unauthorized", "This address needs a token as a Bearer header.");
      const check = await tokens.check(token, "directline");
      return check.kind === "valid" ? handler(request, check.identity) : refuseToken(check);
    };
  }

  return {
    withToken: withTicket,
    withConversation: (handler) =>
      withTicket(
        async (request, identity) =>
          (await refuseEntry(conversations, identity, String(request.params["id"]))) ?? handler(request, identity),
      ),
  };
}

/** Refuses a ticket that is not for the conversation, or whose conversation is gone. */
export async function refuseEntry(
  conversations: Conversations,
  identity: DirectLineIdentity,
  conversationId: string,
): Promise<DirectLineResponse | undefined> {
  if (identity.conversationId !== conversationId)
    return refuse(403, "TokenInvalid", "This token is for another conversation.");
  const conversation = await conversations.find(conversationId);
  if (conversation?.userId === identity.userId) return undefined;
  return refuseEnded();
}

/** Refuses a token that did not pass its check. */
export function refuseToken(check: TokenCheck): DirectLineResponse {
  return check.kind === "expired"
    ? refuse(403, "TokenExpired", "This token has expired. Start again with a new one.")
    : refuse(403, "TokenInvalid", "This token is not one of ours.");
}
