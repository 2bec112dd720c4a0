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
import { createServe, preflight } from "./rest/serve.ts";
import { createStreams } from "./stream/stream.ts";
import { createTokens } from "./tokens.ts";
import { createUpgrade, type Upgrade } from "./stream/upgrade.ts";

/** What keeps one visitor from taking everybody's share. */
export type DirectLineLimits = {
  /** New conversations of one address in a minute. */
  readonly conversationsPerMinute: number;
  /** Activities posted to one conversation in ten seconds. */
  readonly messagesPerTenSeconds: number;
  /** Activities posted from one address in ten seconds, whatever their conversations. */
  readonly messagesPerAddress: number;
  /** Open streams of one conversation; a further one ends the oldest. */
  readonly socketsPerConversation: number;
  /** Open streams of one address; a further one is refused. */
  readonly socketsPerAddress: number;
  /** Open streams in this process. */
  readonly sockets: number;
  /** Time between two pings of a stream, which must be answered in between. */
  readonly pingMs: number;
  /** Time without a word after which a stream is closed. */
  readonly idleMs: number;
  /** Longest time that stopping waits for the turns under way. */
  readonly stopMs: number;
};

/** Limits a person in a browser does not meet, nor an office behind one address. */
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

/** What the embedded Direct Line is made of. */
export type DirectLineParts = {
  readonly conversations: Conversations;
  readonly adapter: DirectLineAdapter;
  readonly bot: TurnLogic;
  /** The first signs the visitors' tokens, all verify; at least 32 characters each. */
  readonly tokenSecrets: readonly string[];
  /** Deletes what the bot remembers of a visitor; left out, it remembers nothing. */
  readonly forgetSession?: (identity: DirectLineIdentity) => Promise<void>;
  /** Days a visitor may come back to a conversation. */
  readonly retainDays: number;
  /** Origins of pages that may use this service, or `*`; default all. */
  readonly allowedOrigins?: readonly string[];
  /** Where visitors reach this server; left out, each request tells. */
  readonly publicUrl?: string;
  /** Proxies that are believed when they name whom a request comes from; default none. */
  readonly trustedProxies?: readonly string[];
  readonly limits?: Partial<DirectLineLimits>;
  readonly now: () => number;
  /** Milliseconds since any moment, by a clock that nobody sets; for short spans. Default `now`. */
  readonly monotonicNow?: () => number;
  readonly log: Log;
};

/** Where the widget gets its Direct Line: a 3.0 service inside this server, over REST and WebSocket, or Azure's. */
export type DirectLine = Channel & {
  /** Origins besides this server's own that the widget talks to. */
  readonly origins: readonly string[];
  readonly upgrade: Upgrade;
};

/** Creates the service. Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference */
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
    // With a secret, for there are few enough addresses to try them all.
    nameless: (requester) => createHmac("sha256", tokenSecret).update(requester).digest("base64url"),
    newConversations: createRateLimit(limits.conversationsPerMinute, 60_000, monotonicNow),
    messages: createRateLimit(limits.messagesPerTenSeconds, 10_000, monotonicNow),
    messagesOfAddress: createRateLimit(limits.messagesPerAddress, 10_000, monotonicNow),
    publicUrl,
  });
  const serve = createServe(allowedOrigins, log);
  const sockets = createShareLimit(limits.socketsPerAddress, limits.sockets);

  return {
    origins: [],

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
      // Visitors see the answers they wait for before their streams end; what takes longer is theirs when they come back.
      await Promise.race([inbox.settle(), new Promise((resolve) => setTimeout(resolve, limits.stopMs).unref())]);
      await streams.close();
    },
  };
}
