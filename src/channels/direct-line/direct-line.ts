import { createHmac } from "node:crypto";
import type { Channel } from "../channel.ts";
import type { DirectLineIdentity } from "./activity.ts";
import type { DirectLineAdapter, TurnLogic } from "./adapter.ts";
import type { Conversations } from "./conversations.ts";
import { createInbox } from "./inbox.ts";
import type { TurnWorker } from "../../conversation/turn-worker.ts";
import { DEFAULT_LIMITS, type DirectLineLimits } from "./limits.ts";
import type { HasRoom } from "../../ports/has-room.ts";
import type { Log } from "../../log.ts";
import type { TurnJobs } from "../../ports/turn-jobs.ts";
import { createDirectLineApi } from "./rest/api.ts";
import { createAllowances, limitAddress, limitConversation } from "./rest/allowances.ts";
import { createAuthorization, type AuthorizedHandler } from "./rest/authorization.ts";
import { createShareLimit } from "../../http/rate-limit.ts";
import { createRequesters } from "../../http/requester.ts";
import { createServe, preflight } from "./rest/with-cors.ts";
import { createStreams } from "./stream/stream.ts";
import { createTokens } from "./tokens.ts";
import { createUpgrade, type Upgrade } from "./stream/upgrade.ts";

/** Parts of the embedded Direct Line. */
export type DirectLineParts = {
  readonly conversations: Conversations;
  readonly turns: TurnJobs;
  /** Runs the turns; its stop waits for those under way. */
  readonly worker: TurnWorker;
  readonly adapter: DirectLineAdapter;
  readonly bot: TurnLogic;
  /** Secrets of at least 32 characters: the first signs the visitors' tokens, all verify them. */
  readonly tokenSecrets: readonly string[];
  /** Deletes a visitor's session; left out, nothing is deleted. */
  readonly forgetSession?: (identity: DirectLineIdentity) => Promise<void>;
  /** Tells whether the store has room for new conversations; by default it always has. */
  readonly hasRoom?: HasRoom;
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
  const { conversations, turns, worker, adapter, bot, now, log, publicUrl, allowedOrigins = ["*"] } = parts;
  const { trustedProxies = [], forgetSession = () => Promise.resolve(), monotonicNow = now } = parts;
  const [tokenSecret = ""] = parts.tokenSecrets;
  const limits = { ...DEFAULT_LIMITS, ...parts.limits };
  const tokens = createTokens(parts.tokenSecrets, parts.retainDays, now);
  const inbox = createInbox({ conversations, turns, worker, adapter, bot, forgetSession, now, log });
  const streams = createStreams(conversations.log, limits, log);
  const toRequester = createRequesters(trustedProxies, log);
  const allowances = createAllowances(limits, { now, monotonicNow });
  const authorization = createAuthorization(tokens, conversations);
  const api = createDirectLineApi({
    conversations,
    inbox,
    tokens,
    streams,
    toRequester,
    // Keyed with a secret: there are few enough addresses to hash them all.
    pseudonymize: (requester) => createHmac("sha256", tokenSecret).update(requester).digest("base64url"),
    allowances,
    hasRoom: parts.hasRoom ?? (() => Promise.resolve(true)),
    publicUrl,
    log,
  });
  const serve = createServe(allowedOrigins, log);
  const withToken = (handler: AuthorizedHandler) =>
    limitAddress(authorization.withToken(limitConversation(handler, allowances)), allowances, toRequester);
  const withConversation = (handler: AuthorizedHandler) =>
    limitAddress(authorization.withConversation(limitConversation(handler, allowances)), allowances, toRequester);
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
      server.post("/v3/directline/tokens/refresh", serve(withToken(api.refreshToken)));
      server.post("/v3/directline/conversations", serve(withToken(api.startConversation)));
      server.get(conversation, serve(withConversation(api.reconnect)));
      server.del(conversation, serve(withConversation(api.deleteConversation)));
      server.get(`${conversation}/activities`, serve(withConversation(api.listActivities)));
      server.post(`${conversation}/activities`, serve(authorization.withConversation(api.postActivity)));
      server.post(`${conversation}/upload`, serve(withConversation(api.refuseUpload)));
    },

    upgrade: createUpgrade({
      conversations,
      tokens,
      streams,
      sockets,
      allowances,
      toRequester,
      allowedOrigins,
      publicUrl,
      log,
    }),

    async close() {
      // Visitors get pending answers before their streams end; the next process gives them the others.
      await worker.stop(limits.stopMs);
      await streams.close();
    },
  };
}
