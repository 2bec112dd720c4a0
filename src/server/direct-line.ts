import type { Request, Response, Server } from "restify";
import type { DirectLineAdapter, TurnLogic } from "../chat/direct-line-adapter.ts";
import type { Conversations } from "../chat/direct-line-conversations.ts";
import { createInbox } from "../chat/direct-line-inbox.ts";
import type { Log } from "../log.ts";
import { createDirectLineApi } from "./direct-line-api.ts";
import { createGuard, type Handler } from "./direct-line-guard.ts";
import { createRateLimit } from "./direct-line-limits.ts";
import { createStreams } from "./direct-line-stream.ts";
import { createTokens } from "./direct-line-tokens.ts";
import { createUpgrade, type Upgrade } from "./direct-line-upgrade.ts";
import { route } from "./route.ts";

/** What keeps one visitor from taking everybody's share. */
export type DirectLineLimits = {
  /** New conversations of one address in a minute. */
  readonly conversationsPerMinute: number;
  /** Activities posted to one conversation in ten seconds. */
  readonly messagesPerTenSeconds: number;
  /** Open streams of one conversation; a further one ends the oldest. */
  readonly socketsPerConversation: number;
  /** Time between two pings of a stream, which must be answered in between. */
  readonly pingMs: number;
};

/** Limits a person in a browser does not meet, nor an office behind one address. */
const DEFAULT_LIMITS: DirectLineLimits = {
  conversationsPerMinute: 30,
  messagesPerTenSeconds: 20,
  socketsPerConversation: 5,
  pingMs: 30_000,
};

/** What the embedded Direct Line is made of. */
export type DirectLineParts = {
  readonly conversations: Conversations;
  readonly adapter: DirectLineAdapter;
  readonly bot: TurnLogic;
  /** Signs the visitors' tokens; at least 32 characters. */
  readonly tokenSecret: string;
  /** Days a visitor may come back to a conversation. */
  readonly retainDays: number;
  /** Origins of pages that may use this service, or `*`; default all. */
  readonly allowedOrigins?: readonly string[];
  /** Where visitors reach this server; left out, each request tells. */
  readonly publicUrl?: string;
  readonly limits?: Partial<DirectLineLimits>;
  readonly now: () => number;
  readonly log: Log;
};

/** A Direct Line 3.0 service inside this server, over REST and WebSocket. */
export type DirectLine = {
  /** Adds the service's routes to a server. */
  routes(server: Server): void;
  /** Answers the server's `upgrade` events. */
  readonly upgrade: Upgrade;
  /** Ends the streams and waits for the turns under way. */
  close(): Promise<void>;
};

const PREFLIGHT = {
  "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
  "Access-Control-Allow-Headers": "authorization, content-type, x-ms-bot-agent, x-requested-with",
  "Access-Control-Max-Age": "86400",
};

/** Creates the service. Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference */
export function createDirectLine(parts: DirectLineParts): DirectLine {
  const { conversations, adapter, bot, now, log, publicUrl, allowedOrigins = ["*"] } = parts;
  const limits = { ...DEFAULT_LIMITS, ...parts.limits };
  const tokens = createTokens(parts.tokenSecret, parts.retainDays, now);
  const inbox = createInbox({ conversations, adapter, bot, now, log });
  const streams = createStreams(conversations.log, limits, log);
  const guard = createGuard(tokens, conversations);
  const api = createDirectLineApi({
    conversations,
    inbox,
    tokens,
    newConversations: createRateLimit(limits.conversationsPerMinute, 60_000, now),
    messages: createRateLimit(limits.messagesPerTenSeconds, 10_000, now),
    publicUrl,
  });

  function allowOrigin(request: Request, response: Response): void {
    const { origin } = request.headers;
    if (allowedOrigins.includes("*")) response.setHeader("Access-Control-Allow-Origin", "*");
    else response.setHeader("Vary", "Origin");
    if (origin !== undefined && allowedOrigins.includes(origin))
      response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Access-Control-Expose-Headers", "Retry-After");
  }

  function serve(handler: Handler) {
    return route(async (request, response) => {
      allowOrigin(request, response);
      const { status, body, headers } = await handler(request);
      response.send(status, body, { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", ...headers });
    }, log);
  }

  return {
    routes(server) {
      const preflight = serve(async () => ({ status: 204, headers: PREFLIGHT }));
      server.opts("/v3/directline/*", preflight);
      server.opts("/widget/session", preflight);
      server.post("/widget/session", serve(api.openSession));
      server.post("/v3/directline/tokens/generate", serve(api.generateToken));
      server.post("/v3/directline/tokens/refresh", serve(guard.withTicket(api.refreshToken)));
      server.post("/v3/directline/conversations", serve(guard.withTicket(api.startConversation)));
      server.get("/v3/directline/conversations/:id", serve(guard.withConversation(api.reconnect)));
      server.get("/v3/directline/conversations/:id/activities", serve(guard.withConversation(api.listActivities)));
      server.post("/v3/directline/conversations/:id/activities", serve(guard.withConversation(api.postActivity)));
      server.post("/v3/directline/conversations/:id/upload", serve(guard.withConversation(api.refuseUpload)));
    },

    upgrade: createUpgrade({ conversations, tokens, streams, allowedOrigins, publicUrl, log }),

    async close() {
      await streams.close();
      await inbox.settle();
    },
  };
}
