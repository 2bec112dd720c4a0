import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Conversations } from "../conversations.ts";
import type { Log } from "../../../log.ts";
import { endWith, refuse, refuseFor, type DirectLineResponse } from "../rest/response.ts";
import { readWatermark } from "../rest/api.ts";
import { refuseConversation, refuseToken } from "../rest/authorization.ts";
import type { Allowances } from "../rest/allowances.ts";
import type { ShareLimit } from "../../../http/rate-limit.ts";
import type { ToRequester } from "../../../http/requester.ts";
import { isOriginAllowed, readParameter, readPath } from "../../../http/request.ts";
import type { Streams } from "./stream.ts";
import type { Tokens } from "../tokens.ts";

/** Handles a WebSocket upgrade request. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

const FULL_WAIT_SECONDS = 30;

const PATH = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;

/** Creates the handler of upgrade requests; it refuses every address but a conversation's stream. */
export function createUpgrade(parts: {
  conversations: Conversations;
  tokens: Tokens;
  streams: Streams;
  /** Limit of open sockets, for each address and in total. */
  sockets: ShareLimit;
  allowances: Pick<Allowances, "request" | "requestTo">;
  toRequester: ToRequester;
  allowedOrigins: readonly string[];
  publicUrl: string | undefined;
  log: Pick<Log, "debug" | "error">;
}): Upgrade {
  const { conversations, tokens, streams, sockets, allowances, toRequester, allowedOrigins, publicUrl, log } = parts;

  async function admit(
    request: IncomingMessage,
  ): Promise<DirectLineResponse | { conversationId: string; watermark: number }> {
    const refusal = allowances.request(toRequester(request));
    if (refusal !== undefined) return refusal;
    const conversationId = PATH.exec(readPath(request) ?? "")?.[1];
    if (conversationId === undefined) return refuse(404, "NotFound", "There is no stream at this address.");
    if (!isOriginAllowed(request, allowedOrigins, publicUrl))
      return refuse(403, "OriginNotAllowed", "Pages of this site may not open a stream here.");
    const token = readParameter(request, "t");
    if (token === undefined) return refuse(401, "Unauthorized", "A stream needs its token in the parameter t.");
    const check = await tokens.check(token, "stream", "directline");
    if (check.kind !== "valid") return refuseToken(check);
    const isMany = allowances.requestTo(check.identity.conversationId);
    if (isMany !== undefined) return isMany;
    const watermark = readWatermark(request);
    if (watermark === undefined) return refuse(400, "BadArgument", "The watermark is not one of this conversation.");
    return (await refuseConversation(conversations, check.identity, conversationId)) ?? { conversationId, watermark };
  }

  function ignore(err: unknown): void {
    log.debug({ err }, "client aborted upgrade");
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on("error", ignore);
    const giveBack = sockets.take(toRequester(request));
    if (giveBack === undefined)
      return endWith(socket, refuseFor(FULL_WAIT_SECONDS, "There are too many open streams.", 503));
    socket.once("close", giveBack);
    try {
      const admission = await admit(request);
      socket.removeListener("error", ignore);
      if ("status" in admission) endWith(socket, admission);
      else streams.accept(request, socket, head, admission.conversationId, admission.watermark);
    } catch (err) {
      log.error({ err }, "upgrade failed");
      endWith(socket, refuse(500, "ServiceError", "Something went wrong on our side. Please try again."));
    }
  }

  return (request, socket, head) => void upgrade(request, socket, head);
}
