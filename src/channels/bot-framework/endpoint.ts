import type { Log } from "../../log.ts";
import type { Store } from "../../ports/store.ts";
import { BotFrameworkAdapter } from "./adapter.ts";
import { toBotFrameworkIdentity, type BotFrameworkSettings } from "./identity.ts";
import { createConnector, type Connector } from "./connector.ts";
import { createTokenValidator } from "./token-validator.ts";
import { createTokenSource } from "./token-source.ts";
import { createReferences, type ConversationReferences } from "./conversation-references.ts";
import type { TeamsLimits } from "../teams/limits.ts";

/** The adapter, the connector and the sign-in behind `POST /api/messages`. */
export type BotFrameworkEndpoint = {
  readonly adapter: BotFrameworkAdapter;
  readonly connector: Connector;
  readonly references: ConversationReferences;
  /** Whether callers must send a token. */
  readonly isSigned: boolean;
  /** Fetches the keys and the token for the first message ahead of time. A failure is logged; the message fetches again. */
  warm(): Promise<void>;
};

/** Parts of the endpoint. */
export type BotFrameworkEndpointParts = {
  readonly settings: BotFrameworkSettings;
  readonly limits: TeamsLimits;
  readonly store: Store;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Creates the endpoint; without an app id, it neither sends nor checks tokens. */
export function createBotFrameworkEndpoint({
  settings,
  limits,
  store,
  log,
  now,
}: BotFrameworkEndpointParts): BotFrameworkEndpoint {
  const identity = toBotFrameworkIdentity(settings);
  const token = identity && createTokenSource(identity, now);
  const checkToken = identity && createTokenValidator(identity, now);
  const connector = createConnector({ token, limits, now });
  const references = createReferences(store);
  const callerId = identity?.callerId;
  const adapter = new BotFrameworkAdapter({ connector, checkToken, callerId, references, limits, log, now });
  return {
    adapter,
    connector,
    references,
    isSigned: identity !== undefined,
    async warm() {
      const results = await Promise.allSettled([token?.(), checkToken?.warm()]);
      for (const result of results)
        if (result.status === "rejected") log.warn({ err: result.reason as unknown }, "sign-in not warmed");
    },
  };
}
