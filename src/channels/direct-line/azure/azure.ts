import { randomUUID } from "node:crypto";
import type { Request } from "../../../http/http.ts";
import type { Log } from "../../../log.ts";
import { toResponse, endWith, refuse, refuseFor, type DirectLineResponse } from "../rest/response.ts";
import { createAzureService, type AzureConversation } from "./service.ts";
import { createRateLimit } from "../../../http/rate-limit.ts";
import { toOrigin } from "../../../http/request.ts";
import { createRequesters } from "../../../http/requester.ts";
import { createServe, preflight } from "../rest/with-cors.ts";
import { createTokens } from "../tokens.ts";
import type { DirectLine } from "../direct-line.ts";
import { DEFAULT_LIMITS, type DirectLineLimits } from "../limits.ts";
import { readJsonBody } from "../../../http/json-body.ts";

/** Parts of the service that connects the widget to Azure's Direct Line. */
export type AzureDirectLineParts = {
  /** Secret of the bot's Direct Line channel; it is sent to Azure only. */
  readonly secret: string;
  /** Address of Azure's Direct Line, such as `https://directline.botframework.com`. */
  readonly url: string;
  /** Secrets: the first signs tokens for resuming, all verify them. */
  readonly tokenSecrets: readonly string[];
  /** Days in which a visitor may come back to a conversation. */
  readonly retainDays: number;
  /** Origins of pages that may use this service, or `*`. */
  readonly allowedOrigins: readonly string[];
  /** Public address of this server; default: the Host header of each request. */
  readonly publicUrl?: string;
  readonly trustedProxies: readonly string[];
  readonly limits?: Partial<DirectLineLimits>;
  readonly now: () => number;
  /** Milliseconds on a monotonic clock, for short spans; default `now`. */
  readonly monotonicNow?: () => number;
  readonly log: Log;
};

const MAX_BODY_BYTES = 16 * 1024;
const RETRY_SECONDS = 10;

/**
 * Creates the service that opens sessions at Azure's Direct Line. It responds with a token that it gets from Azure and with
 * the address that the widget then connects to. The embedded service is off.
 * Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-authentication
 */
export function createAzureDirectLine(parts: AzureDirectLineParts): DirectLine {
  const { allowedOrigins, publicUrl, now, monotonicNow = now, log } = parts;
  const { origin } = new URL(parts.url);
  const domain = `${parts.url.replace(/\/+$/, "")}/v3/directline`;
  const azure = createAzureService(domain, parts.secret, log);
  const tokens = createTokens(parts.tokenSecrets, parts.retainDays, now);
  const toRequester = createRequesters(parts.trustedProxies, log);
  const sessions = createRateLimit({ ...DEFAULT_LIMITS, ...parts.limits }.conversationsPerMinute, 60_000, monotonicNow);
  const serve = createServe(allowedOrigins, log);

  /** Returns the origin of the chat page, which makes the requests to Azure even inside another site's frame. */
  function toTrustedOrigins(request: Request): readonly string[] | undefined {
    return allowedOrigins.includes("*") ? undefined : [toOrigin(request, publicUrl), ...allowedOrigins];
  }

  async function describe(
    conversation: AzureConversation,
    userId: string,
    isResumed: boolean,
  ): Promise<DirectLineResponse> {
    const resume = await tokens.issue("resume", { conversationId: conversation.conversationId, userId });
    return toResponse(200, { ...conversation, userId, resume, isResumed, domain });
  }

  async function openSession(request: Request): Promise<DirectLineResponse> {
    const body = await readJsonBody(request, MAX_BODY_BYTES);
    if (body.kind === "too-large") return refuse(413, "TooLarge", "The request is too large.");
    if (body.kind === "malformed") return refuse(400, "BadSyntax", "The body of the request is not valid JSON.");
    const waitSeconds = sessions.take(toRequester(request));
    if (waitSeconds > 0) return refuseFor(waitSeconds, "That was a lot of visits at once. Please wait a moment.");

    const resume: unknown = body.kind === "json" ? Reflect.get(Object(body.value), "resume") : undefined;
    const check = typeof resume === "string" ? await tokens.check(resume, "resume") : undefined;
    if (check?.kind === "valid") {
      const back = await azure.reconnect(check.identity.conversationId);
      if (back.kind === "conversation") return describe(back.conversation, check.identity.userId, true);
      // The visitor must not lose the conversation because of an outage.
      if (back.kind === "unreachable") return refuseUnreachable();
    }
    // For an id with this prefix, Azure takes the user id from the token and refuses other ones.
    const userId = `dl_${randomUUID()}`;
    const fresh = await azure.generate(userId, toTrustedOrigins(request));
    return fresh.kind === "conversation" ? describe(fresh.conversation, userId, false) : refuseUnreachable();
  }

  return {
    origins: [origin, origin.replace(/^http/, "ws")],

    routes(server) {
      server.opts("/widget/session", serve(preflight));
      server.post("/widget/session", serve(openSession));
    },

    upgrade: (_request, socket) => endWith(socket, refuse(404, "NotFound", "There is no stream at this address.")),

    close: () => Promise.resolve(),
  };
}

function refuseUnreachable(): DirectLineResponse {
  return refuseFor(RETRY_SECONDS, "The chat cannot be reached just now. Please try again in a moment.", 503);
}
