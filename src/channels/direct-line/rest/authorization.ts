import type { Request } from "../../../http/http.ts";
import type { DirectLineIdentity } from "../activity.ts";
import type { Conversations } from "../conversations.ts";
import { refuse, refuseEnded, type DirectLineResponse } from "./response.ts";
import { readBearer } from "../../../http/request.ts";
import type { TokenCheck, Tokens } from "../tokens.ts";

/** Answers one request. */
export type DirectLineHandler = (request: Request) => Promise<DirectLineResponse>;

/** Answers one request with a valid token. */
export type AuthorizedHandler = (request: Request, identity: DirectLineIdentity) => Promise<DirectLineResponse>;

/** Admits requests to handlers by their tokens. */
export type Authorization = {
  /** Admits a request with a valid token. */
  withToken(handler: AuthorizedHandler): DirectLineHandler;
  /** Admits a request with a token for the conversation in its path, which must exist. */
  withConversation(handler: AuthorizedHandler): DirectLineHandler;
};

/** Creates the authorization. Web Chat reads 403 as "token expired" and 404 as "conversation ended". */
export function createAuthorization(tokens: Tokens, conversations: Conversations): Authorization {
  function admit(handler: AuthorizedHandler): DirectLineHandler {
    return async (request) => {
      const token = readBearer(request);
      if (token === undefined) return refuse(401, "Unauthorized", "This address needs a token as a Bearer header.");
      const check = await tokens.check(token, "directline");
      return check.kind === "valid" ? handler(request, check.identity) : refuseToken(check);
    };
  }

  return {
    withToken: admit,
    withConversation: (handler) =>
      admit(
        async (request, identity) =>
          (await refuseConversation(conversations, identity, String(request.params["id"]))) ??
          handler(request, identity),
      ),
  };
}

/** Refuses a token for another conversation, or for one that does not exist any more. */
export async function refuseConversation(
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

/** Refuses an expired or invalid token. */
export function refuseToken(check: TokenCheck): DirectLineResponse {
  return check.kind === "expired"
    ? refuse(403, "TokenExpired", "This token has expired. Start again with a new one.")
    : refuse(403, "TokenInvalid", "This token is not one of ours.");
}
