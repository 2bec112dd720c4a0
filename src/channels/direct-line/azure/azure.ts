import { randomUUID } from "node:crypto";
import type { Request } from "../../../http/http.ts";
import type { Log } from "../../../log.ts";
import { toResponse, endWith, refuse, refuseFor, type DirectLineResponse } from "../rest/response.ts";
import { createAzureService, type AzureConversation } from "./service.ts";
import { createRateLimit } from "../../../http/rate-limit.ts";
import { toOrigin } from "../../../http/request.ts";
import { createRequesters } from "../../../http/requester.ts";
import { createServe, preflight } from "../rest/serve.ts";
import { createTokens } from "../tokens.ts";
import { DEFAULT_LIMITS, type DirectLine, type DirectLineLimits } from "../direct-line.ts";
import { readJsonBody } from "../../../http/json-body.ts";

/** What the widget needs to talk to Azure's Direct Line instead of the embedded one. */
export type AzureDirectLineParts = {
  /** A secret of the bot's Direct Line channel; it never leaves this server. */
  readonly secret: string;
  /** Where Azure's Direct Line is, such as `https://directline.botframework.com`. */
  readonly url: string;
  /** The first signs the way back into a conversation, all verify. */
  readonly tokenSecrets: readonly string[];
  /** Days a visitor may come back to a conversation. */
  readonly retainDays: number;
  /** Origins of pages that may use this service, or `*`. */
  readonly allowedOrigins: readonly string[];
  /** Where visitors reach this server; left out, each request tells. */
  readonly publicUrl?: string;
  readonly trustedProxies: readonly string[];
  readonly limits?: Partial<DirectLineLimits>;
  readonly now: () => number;
  /** Milliseconds since any moment, by a clock that nobody sets; for short spans. Default `now`. */
  readonly monotonicNow?: () => number;
  readonly log: Log;
};

const MAX_BODY_BYTES = 16 * 1024;
const RETRY_SECONDS = 10;

/**
 * Creates the widget's way to Azure's Direct Line: this server answers for a visitor's session only, with a token it asks
 * Azure for and the address the widget then talks to. The embedded service is not offered.
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

  /** The page that talks to Azure is the chat's own, wherever its frame stands. */
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
      // An outage must not cost the visitor the conversation.
      if (back.kind === "unreachable") return refuseUnreachable();
    }
    // Azure takes a user id from its token, and keeps others from it, when it begins so.
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
