import { randomUUID } from "node:crypto";
import type { Request } from "../../../http/http.ts";
import type { DirectLineIdentity } from "../activity.ts";
import type { Conversations } from "../conversations.ts";
import type { Inbox } from "../inbox.ts";
import { MAX_SEQUENCE } from "../keys.ts";
import type { Log } from "../../../log.ts";
import { StoreFailed } from "../../../ports/store.ts";
import { toResponse, refuse, refuseEnded, refuseFor, type DirectLineResponse } from "./response.ts";
import type { DirectLineHandler, AuthorizedHandler } from "./authorization.ts";
import type { HasRoom } from "../../../ports/has-room.ts";
import type { Allowances } from "./allowances.ts";
import { readActivityBody } from "./activity-body.ts";
import type { ToRequester } from "../../../http/requester.ts";
import { readLocale, readParameter, toLocale, toSocketUrl } from "../../../http/request.ts";
import type { Streams } from "../stream/stream.ts";
import { TOKEN_LIFE_SECONDS, type Tokens } from "../tokens.ts";
import { readJsonBody, type JsonBody } from "../../../http/json-body.ts";

/** Handlers of the Direct Line API; `Authorization` admits requests to them. */
export type DirectLineApi = {
  readonly generateToken: DirectLineHandler;
  readonly openSession: DirectLineHandler;
  readonly refreshToken: AuthorizedHandler;
  readonly startConversation: AuthorizedHandler;
  readonly reconnect: AuthorizedHandler;
  readonly listActivities: AuthorizedHandler;
  readonly postActivity: AuthorizedHandler;
  readonly refuseUpload: AuthorizedHandler;
  readonly deleteConversation: AuthorizedHandler;
};

/** Largest accepted body, in bytes. */
const MAX_BODY_BYTES = 256 * 1024;

/** Seconds after which a message that could not be stored may be sent again. */
const STORE_WAIT_SECONDS = 5;

/** Most activities in one response to a poll; the client fetches the rest with its watermark. */
const PAGE = 100;

/** Wait proposed while the disk is nearly full. */
const FULL_WAIT_SECONDS = 300;

/** Wait proposed to a client that asks on without taking its responses. */
const TAKE_WAIT_SECONDS = 5;

/** Creates the handlers of the Direct Line API. */
export function createDirectLineApi(parts: {
  conversations: Conversations;
  inbox: Inbox;
  tokens: Tokens;
  streams: Pick<Streams, "end">;
  toRequester: ToRequester;
  /** Replaces a network address by a text that is unique to it. */
  pseudonymize: (requester: string) => string;
  allowances: Allowances;
  hasRoom: HasRoom;
  publicUrl: string | undefined;
  log: Pick<Log, "error">;
}): DirectLineApi {
  const { conversations, inbox, tokens, streams, toRequester, pseudonymize } = parts;
  const { allowances, hasRoom, publicUrl, log } = parts;

  async function describe(request: Request, identity: DirectLineIdentity, watermark: number) {
    const { conversationId } = identity;
    const query = new URLSearchParams({ watermark: String(watermark), t: await tokens.issue("stream", identity) });
    return {
      conversationId,
      token: await tokens.issue("directline", identity),
      expires_in: TOKEN_LIFE_SECONDS,
      streamUrl: toSocketUrl(
        request,
        publicUrl,
        `/v3/directline/conversations/${conversationId}/stream?${query.toString()}`,
      ),
    };
  }

  async function refuseNew(request: Request): Promise<DirectLineResponse | undefined> {
    return allowances.conversation(toRequester(request)) ?? ((await hasRoom()) ? undefined : refuseFull());
  }

  async function resume(token: unknown): Promise<DirectLineIdentity | undefined> {
    const check = typeof token === "string" ? await tokens.check(token, "resume") : undefined;
    if (check?.kind !== "valid") return undefined;
    const conversation = await conversations.find(check.identity.conversationId);
    return conversation?.userId === check.identity.userId ? check.identity : undefined;
  }

  return {
    async generateToken(request) {
      const refusal = await refuseNew(request);
      if (refusal !== undefined) return refusal;
      const identity = newIdentity();
      const token = await tokens.issue("directline", identity);
      return toResponse(200, { conversationId: identity.conversationId, token, expires_in: TOKEN_LIFE_SECONDS });
    },

    async openSession(request) {
      const body = await readJsonBody(request, MAX_BODY_BYTES);
      if (body.kind === "malformed" || body.kind === "too-large") return refuseBody(body);
      const resumed = await resume(readField(body, "resume"));
      const refusal = resumed === undefined ? await refuseNew(request) : undefined;
      if (refusal !== undefined) return refusal;
      const identity = resumed ?? newIdentity();
      if (resumed === undefined) await conversations.open(identity.conversationId, identity.userId);
      return toResponse(200, {
        ...identity,
        token: await tokens.issue("directline", identity),
        resume: await tokens.issue("resume", identity),
        expiresIn: TOKEN_LIFE_SECONDS,
        isResumed: resumed !== undefined,
      });
    },

    async refreshToken(_request, identity) {
      if (await conversations.isEnded(identity.conversationId)) return refuseEnded();
      const token = await tokens.issue("directline", identity);
      return toResponse(200, { conversationId: identity.conversationId, token, expires_in: TOKEN_LIFE_SECONDS });
    },

    async startConversation(request, identity) {
      const body = await readJsonBody(request, MAX_BODY_BYTES);
      if (body.kind === "malformed" || body.kind === "too-large") return refuseBody(body);
      const locale = toLocale(readField(body, "locale")) ?? readLocale(request);
      if (!(await hasRoom()) && (await conversations.find(identity.conversationId)) === undefined) return refuseFull();
      await conversations.open(identity.conversationId, identity.userId);
      if (await conversations.isEnded(identity.conversationId)) return refuseEnded();
      const isFirst = await inbox.begin(identity, locale);
      return toResponse(isFirst ? 201 : 200, await describe(request, identity, 0));
    },

    async reconnect(request, identity) {
      const watermark = readWatermark(request);
      if (watermark === undefined) return refuseWatermark();
      // A page closed before it started its conversation is greeted when it comes back.
      await inbox.begin(identity, readLocale(request));
      return toResponse(200, await describe(request, identity, watermark));
    },

    async listActivities(request, identity) {
      const watermark = readWatermark(request);
      if (watermark === undefined) return refuseWatermark();
      const entries = await conversations.log.read(identity.conversationId, watermark, PAGE);
      const onTaken = allowances.response(toRequester(request));
      if (onTaken === undefined) return refuseFor(TAKE_WAIT_SECONDS, "Please take the earlier answers first.");
      const activities = entries.map((entry) => entry.activity);
      const next = String(entries.at(-1)?.sequence ?? watermark);
      return { ...toResponse(200, { activities, watermark: next }), onTaken };
    },

    async postActivity(request, identity) {
      const requester = toRequester(request);
      const refusal = allowances.message(requester, identity.conversationId);
      if (refusal !== undefined) return refusal;
      const body = await readJsonBody(request, MAX_BODY_BYTES);
      if (body.kind !== "json") return refuseBody(body);
      const posted = readActivityBody(body.value);
      if (posted.kind === "fault") return refuse(400, "BadArgument", posted.message);
      const tooMuch = allowances.posted(requester, Buffer.byteLength(JSON.stringify(posted.activity)));
      if (tooMuch !== undefined) return tooMuch;
      const id = await inbox.receive(identity, posted.activity, pseudonymize(requester)).catch((error: unknown) => {
        if (error instanceof StoreFailed) return error;
        throw error;
      });
      if (id instanceof StoreFailed) {
        log.error({ err: id, conversation: identity.conversationId }, "message not stored");
        return refuseFor(
          STORE_WAIT_SECONDS,
          "Your message could not be stored. Please send it again in a moment.",
          503,
        );
      }
      if (id !== undefined) return toResponse(200, { id });
      const isEnded = await conversations.isEnded(identity.conversationId);
      return isEnded ? refuseEnded() : refuseFor(5, "The bot is still busy with earlier messages.");
    },

    async deleteConversation(_request, identity) {
      await inbox.forget(identity);
      streams.end(identity.conversationId);
      return { status: 204 };
    },

    async refuseUpload() {
      return refuse(415, "UploadNotSupported", "Files cannot be sent to this bot. Please write your question instead.");
    },
  };
}

/** Reads the watermark of a request; 0 when there is none, `undefined` when it is invalid. */
export function readWatermark(request: Parameters<typeof readParameter>[0]): number | undefined {
  const text = readParameter(request, "watermark") ?? "";
  if (text === "") return 0;
  return /^\d+$/.test(text) && Number(text) <= MAX_SEQUENCE ? Number(text) : undefined;
}

function readField(body: JsonBody, name: string): unknown {
  return body.kind === "json" ? Reflect.get(Object(body.value), name) : undefined;
}

function newIdentity(): DirectLineIdentity {
  return { conversationId: randomUUID(), userId: `dl_${randomUUID()}` };
}

function refuseWatermark(): DirectLineResponse {
  return refuse(400, "BadArgument", "The watermark is not one this conversation has given out.");
}

function refuseFull(): DirectLineResponse {
  return refuseFor(FULL_WAIT_SECONDS, "There is no room for new conversations just now. Please try again later.", 503);
}

function refuseBody({ kind }: JsonBody): DirectLineResponse {
  return kind === "too-large"
    ? refuse(413, "TooLarge", `The request is larger than ${MAX_BODY_BYTES / 1024} kB. Please send less at once.`)
    : refuse(400, "BadSyntax", "The body of the request is not valid JSON.");
}
