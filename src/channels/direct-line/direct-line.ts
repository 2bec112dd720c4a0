import { createHmac } from "node:crypto";
import type { Channel } from "../channel.ts";
import type { DirectLineIdentity } from "./activity.ts";
import type { DirectLineAdapter, TurnLogic } from "./adapter.ts";
import type { Conversations } from "./conversations.ts";
import { createInbox } from "./inbox.ts";
import type { Log } from "../../log.ts";
import { createDirectLineApi } from "./rest/api.ts";
import { createAuthorization } from "./rest/authorization.ts";
import { createRateLimit, createShareLimit } from "../../http/rate-limit.ts";
import { createRequesters } from "../../http/requester.ts";
import { createServe, preflight } from "./rest/with-cors.ts";
import { createStreams } from "./stream/stream.ts";
import { createTokens } from "./tokens.ts";
import { createUpgrade, type Upgrade } from "./stream/upgrade.ts";

/** Limits that keep one visitor from using up what all share. */
export type DirectLineLimits = {
  /** Most new conversations of one address in a minute. */
  readonly conversationsPerMinute: number;
  /** Most activities posted to one conversation in ten seconds. */
  readonly messagesPerTenSeconds: number;
  /** Most activities posted from one address in ten seconds, to all conversations together. */
  readonly messagesPerAddress: number;
  /** Most open streams of one conversation; a further one closes the oldest. */
  readonly socketsPerConversation: number;
  /** Most open streams of one address; a further one is refused. */
  readonly socketsPerAddress: number;
  /** Most open streams in this process. */
  readonly sockets: number;
  /** Time between two pings of a stream; the client must answer one before the next. */
  readonly pingMs: number;
  /** Time without an activity after which a stream is closed. */
  readonly idleMs: number;
  /** Longest time that `close` waits for the turns under way. */
  readonly stopMs: number;
};

/** Limits that neither a person in a browser nor an office behind one address reaches. */
export const DEFAULT_LIMITS: DirectLineLimits = {
  conversationsPerMinute: 30,
  messagesPerTenSeconds: 20,
  messagesPerAddress: 300,
  socketsPerConversation: 5,
  socketsPerAddress: 300,
  sockets: 10_000,
  pingMs: 30_000,
  idleMs: 2 * 60 * 60 * 1000,
  stopMs: 5000,
};

/** Parts of the embedded Direct Line. */
export type DirectLineParts = {
  readonly conversations: Conversations;
  readonly adapter: DirectLineAdapter;
  readonly bot: TurnLogic;
  /** Secrets of at least 32 characters: the first signs the visitors' tokens, all verify them. */
  readonly tokenSecrets: readonly string[];
  /** Deletes a visitor's session; left out, nothing is deleted. */
  readonly forgetSession?: (identity: DirectLineIdentity) => Promise<void>;
  /** Days in which a visitor may come back to a conversation. */
  readonly retainDays: number;
  /** Origins of pages that may use this service, or `*`; default all. */
  readonly allowedOrigins?: readonly string[];
  /** Public address of this server; default: the Host header of each request. */
  readonly publicUrl?: string;
  /** Proxies whose `X-Forwarded-For` is trusted; default none. */
  readonly trustedProxies?: readonly string[];
  readonly limits?: Partial<DirectLineLimits>;
  readonly now: () => number;
  /** Milliseconds on a monotonic clock, for short spans; default `now`. */
  readonly monotonicNow?: () => number;
  readonly log: Log;
};

/** The widget's Direct Line: a 3.0 service inside this server, over REST and WebSocket, or Azure's. */
export type DirectLine = Channel & {
  /** Origins that the widget connects to, besides this server's own. */
  readonly origins: readonly string[];
  readonly upgrade: Upgrade;
};

/** Creates the embedded service. Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference */
export function createDirectLine(parts: DirectLineParts): DirectLine {
  const { conversations, adapter, bot, now, log, publicUrl, allowedOrigins = ["*"] } = parts;
  const { trustedProxies = [], forgetSession = () => Promise.resolve(), monotonicNow = now } = parts;
  const [tokenSecret = ""] = parts.tokenSecrets;
  const limits = { ...DEFAULT_LIMITS, ...parts.limits };
  const tokens = createTokens(parts.tokenSecrets, parts.retainDays, now);
  const inbox = createInbox({ conversations, adapter, bot, forgetSession, now, log });
  const streams = createStreams(conversations.log, limits, log);
  const authorization = createAuthorization(tokens, conversations);
  const toRequester = createRequesters(trustedProxies, log);
  const api = createDirectLineApi({
    conversations,
    inbox,
    tokens,
    streams,
    toRequester,
    // Keyed with a secret: there are few enough addresses to hash them all.
    pseudonymize: (requester) => createHmac("sha256", tokenSecret).update(requester).digest("base64url"),
    newConversations: createRateLimit(limits.conversationsPerMinute, 60_000, monotonicNow),
    messages: createRateLimit(limits.messagesPerTenSeconds, 10_000, monotonicNow),
    messagesOfAddress: createRateLimit(limits.messagesPerAddress, 10_000, monotonicNow),
    publicUrl,
  });
  const serve = createServe(allowedOrigins, log);
  const sockets = createShareLimit(limits.socketsPerAddress, limits.sockets);

  return {
    origins: [],
    streamPrefix: "/v3/directline/",

    routes(server) {
      const conversation = "/v3/directline/conversations/:id";
      server.opts("/v3/directline/*", serve(preflight));
      server.opts("/widget/session", serve(preflight));
      server.post("/widget/session", serve(api.openSession));
      server.post("/v3/directline/tokens/generate", serve(api.generateToken));
      server.post("/v3/directline/tokens/refresh", serve(authorization.withToken(api.refreshToken)));
      server.post("/v3/directline/conversations", serve(authorization.withToken(api.startConversation)));
      server.get(conversation, serve(authorization.withConversation(api.reconnect)));
      server.del(conversation, serve(authorization.withConversation(api.deleteConversation)));
      server.get(`${conversation}/activities`, serve(authorization.withConversation(api.listActivities)));
      server.post(`${conversation}/activities`, serve(authorization.withConversation(api.postActivity)));
      server.post(`${conversation}/upload`, serve(authorization.withConversation(api.refuseUpload)));
    },

    upgrade: createUpgrade({ conversations, tokens, streams, sockets, toRequester, allowedOrigins, publicUrl, log }),

    async close() {
      // Visitors get pending answers before their streams end; slower ones are in the log when they come back.
      await Promise.race([inbox.settle(), new Promise((resolve) => setTimeout(resolve, limits.stopMs).unref())]);
      await streams.close();
    },
  };
}
