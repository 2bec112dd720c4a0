import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Knowledge } from "../../../src/understanding/knowledge.ts";
import { openApp } from "../../../src/app.ts";
import type { TeamsLimits } from "../../../src/channels/teams/limits.ts";
import { readConfig } from "../../../src/config.ts";
import { silentLog } from "../../../src/log.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import type { Storage } from "../../../src/store/sqlite/store.ts";
import { APP_ID, CLIENT_SECRET, TENANT_ID } from "./bot-identity.ts";
import { openConnector, type Connector } from "./connector.ts";
import { HAND_OFF_SECRET, openContactPoint, type ContactPoint } from "./contact-point.ts";
import { signToken } from "./inbound-token.ts";
import { openIssuer, type Issuer } from "./issuer.ts";
import { WAIT_LIMIT_MS } from "./wait-for.ts";
import { person, type Person, type TeamsConversation } from "./teams-conversations.ts";
import { createVisitor, type Post, type Visitor } from "./visitor.ts";
import { knowledge as asWritten } from "../../harness/knowledge.ts";
import { NO_BOARD } from "../../harness/no-board.ts";

/** The bot, running, with Teams around it. */
export type Teams = {
  readonly issuer: Issuer;
  readonly connector: Connector;
  readonly contactPoint: ContactPoint;
  readonly store: Storage;
  /** Knowledge of the running bot. */
  readonly knowledge: Knowledge;
  /** Milliseconds since 1970, on the bot's clock. */
  readonly now: () => number;
  /** Moves the bot's clock. */
  pass(milliseconds: number): void;
  readonly post: Post;
  /** Calls another address of the bot's server. */
  readonly call: (path: string, init?: RequestInit) => Promise<Response>;
  readonly visitor: (place: TeamsConversation, who?: Person | string, locale?: string) => Visitor;
  /** Stops the bot and starts another on the same store. @param limits of the new one; the old one's when left out. */
  restart(limits?: Partial<TeamsLimits>): Promise<void>;
};

/** Differences from a production bot. */
export type TeamsOptions = {
  /** Limits of the channel; without them it shows neither the typing indicator nor that an answer takes long. */
  readonly limits?: Partial<TeamsLimits>;
  /** Settings laid over those that lead to the local issuer; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Changes what the bot knows. */
  readonly knowledge?: (knowledge: Knowledge) => Knowledge;
  /** Plans the issuer's behaviour before the bot starts. */
  readonly prepare?: (issuer: Issuer) => void;
};

const NEVER_MS = 600_000;
const QUIET = { typingAfterMs: NEVER_MS, acknowledgeAfterMs: NEVER_MS, retryBaseMs: 5 };

/** Starts the bot on a free port, with an issuer, a connector and a contact point for people, until the test ends. */
export async function startTeams(options: TeamsOptions = {}): Promise<Teams> {
  const [issuer, connector, contactPoint] = await Promise.all([openIssuer(), openConnector(), openContactPoint()]);
  options.prepare?.(issuer);
  const dataDir = mkdtempSync(join(tmpdir(), "career-advice-teams-"));
  const config = readConfig({
    PORT: "0",
    DATA_DIR: dataDir,
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: CLIENT_SECRET,
    MicrosoftAppTenantId: TENANT_ID,
    ...issuer.settings,
    HANDOFF_WEBHOOK_URL: `${contactPoint.origin}/requests`,
    HANDOFF_SECRET: HAND_OFF_SECRET,
    JOBTECH_URL: NO_BOARD,
    ...options.env,
  });
  const store = openSqliteStore(dataDir);
  const knowledge = options.knowledge?.(asWritten) ?? asWritten;
  let passedMs = 0;
  const now = () => Date.now() + passedMs;
  const parts = { config, knowledge: () => knowledge, store, log: silentLog, now };
  const start = (limits: Partial<TeamsLimits>) => openApp(parts, { teams: { ...QUIET, ...limits } });
  let app = await start(options.limits ?? {});
  onTestFinished(async () => {
    // What hangs for ever would keep the bot waiting.
    await Promise.all([issuer.close(), connector.close(), contactPoint.close()]);
    await app.close();
    await store.close();
    rmSync(dataDir, { recursive: true });
  });

  const call = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${app.port}${path}`, init);
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
    pass: (milliseconds) => void (passedMs += milliseconds),
    post,
    call,
    visitor(place, who = "Anna Berg", locale = "en-GB") {
      const account = typeof who === "string" ? person(who) : who;
      return createVisitor({ person: account, conversation: place, locale, connector, post, now, nextId });
    },
    async restart(limits = options.limits ?? {}) {
      await app.close();
      app = await start(limits);
    },
  };
}
