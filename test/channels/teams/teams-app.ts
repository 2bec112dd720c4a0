import { onTestFinished } from "vitest";
import type { BotFrameworkLimits } from "../../../src/channels/bot-framework/limits.ts";
import { APP_ID, CLIENT_SECRET, TENANT_ID } from "./bot-identity.ts";
import { openConnector, type Connector } from "./connector.ts";
import { HAND_OFF_SECRET, openContactPoint, type ContactPoint } from "./contact-point.ts";
import { signToken } from "./inbound-token.ts";
import { openIssuer, type Issuer } from "./issuer.ts";
import { WAIT_LIMIT_MS } from "./wait-for.ts";
import { person, type Person, type TeamsConversation } from "./teams-conversations.ts";
import { createVisitor, type Post, type Visitor } from "./visitor.ts";
import { startBot, type BotOptions, type RunningBot } from "../../harness/start-bot.ts";

/** The bot, running, with Teams around it. */
export type Teams = Pick<RunningBot, "store" | "knowledge" | "now" | "pass"> & {
  readonly issuer: Issuer;
  readonly connector: Connector;
  readonly contactPoint: ContactPoint;
  readonly post: Post;
  /** Calls another address of the bot's server. */
  readonly call: (path: string, init?: RequestInit) => Promise<Response>;
  readonly visitor: (place: TeamsConversation, who?: Person | string, locale?: string) => Visitor;
  /** Stops the bot and starts another on the same store. @param limits of the new one; the old one's when left out. */
  restart(limits?: Partial<BotFrameworkLimits>): Promise<void>;
};

/** Differences from a production bot. */
export type TeamsOptions = Pick<BotOptions, "env" | "knowledge"> & {
  /** Limits of the channel; without them it shows neither the typing indicator nor that an answer takes long. */
  readonly limits?: Partial<BotFrameworkLimits>;
  /** Plans the issuer's behaviour before the bot starts. */
  readonly prepare?: (issuer: Issuer) => void;
};

const NEVER_MS = 600_000;
const QUIET = { typingAfterMs: NEVER_MS, acknowledgeAfterMs: NEVER_MS, retryBaseMs: 5 };

/** Starts the bot on a free port, with an issuer, a connector and a contact point for people, until the test ends. */
export async function startTeams({ limits: ofChannel, prepare, ...options }: TeamsOptions = {}): Promise<Teams> {
  const [issuer, connector, contactPoint] = await Promise.all([openIssuer(), openConnector(), openContactPoint()]);
  prepare?.(issuer);
  const bot = await startBot({
    ...options,
    env: {
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: CLIENT_SECRET,
      MicrosoftAppTenantId: TENANT_ID,
      ...issuer.settings,
      HANDOFF_WEBHOOK_URL: `${contactPoint.origin}/requests`,
      HANDOFF_SECRET: HAND_OFF_SECRET,
      ...options.env,
    },
    limits: toLimits(ofChannel),
  });
  // Runs before the bot is closed: what hangs for ever would keep the bot waiting.
  onTestFinished(async () => {
    await Promise.all([issuer.close(), connector.close(), contactPoint.close()]);
  });

  const { store, knowledge, now, pass } = bot;
  const call = (path: string, init?: RequestInit) => fetch(`${bot.address}${path}`, init);
  const post: Post = async (activity, authorization) => {
    const good = async () => `Bearer ${await signToken(now(), String(activity["serviceUrl"]))}`;
    const header = authorization === undefined ? await good() : authorization;
    const response = await call("/api/messages", {
      method: "POST",
      headers: { "content-type": "application/json", ...(header !== null && { authorization: header }) },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(WAIT_LIMIT_MS),
    }).catch((error: unknown) => {
      throw new Error(`Expected the bot's server to answer the posted ${String(activity["type"])}.`, { cause: error });
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };

  let lastId = Date.parse("2026-11-22T12:00:00Z");
  const nextId = () => String((lastId += 1));
  return {
    issuer,
    connector,
    contactPoint,
    store,
    knowledge,
    now,
    pass,
    post,
    call,
    visitor(place, who = "Anna Berg", locale = "en-GB") {
      const account = typeof who === "string" ? person(who) : who;
      return createVisitor({ person: account, conversation: place, locale, connector, post, now, nextId });
    },
    restart: (limits) => bot.restart(limits && toLimits(limits)),
  };
}

function toLimits(limits: Partial<BotFrameworkLimits> = {}) {
  return { teams: { ...QUIET, ...limits } };
}
