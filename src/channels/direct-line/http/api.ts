import { randomUUID } from "node:crypto";
import type { Request } from "restify";
import type { Ticket } from "../activity.ts";
import type { Conversations } from "../conversations.ts";
import type { Inbox } from "../inbox.ts";
import { MAX_SEQUENCE } from "../keys.ts";
import { answer, refuse, refuseEnded, refuseFor, type Answer } from "./answer.ts";
import type { Handler, TicketHandler } from "./guard.ts";
import type { RateLimit } from "../../../http/rate-limit.ts";
import { readPosted } from "./posted.ts";
import type { ToRequester } from "../../../http/requester.ts";
import { readLocale, readParameter, toLocale, toSocketUrl } from "./request.ts";
import type { Streams } from "../stream/stream.ts";
import { TOKEN_LIFE_SECONDS, type Tokens } from "../tokens.ts";
import { readJsonBody, type JsonBody } from "../../../http/json-body.ts";

/** What the calls of the Direct Line API do, apart from who may make them. */
export type DirectLineApi = {
  readonly generateToken: Handler;
  readonly openSession: Handler;
  readonly refreshToken: TicketHandler;
  readonly startConversation: TicketHandler;
  readonly reconnect: TicketHandler;
  readonly listActivities: TicketHandler;
  readonly postActivity: TicketHandler;
  readonly refuseUpload: TicketHandler;
  readonly deleteConversation: TicketHandler;
};

/** Bytes a posted body may have. */
const MAX_BODY_BYTES = 256 * 1024;

/** Activities of one answer to a poll; the rest is fetched with its watermark. */
const PAGE = 100;

/** Creates the calls of the Direct Line API. */
export function createDirectLineApi(parts: {
  conversations: Conversations;
  inbox: Inbox;
  tokens: Tokens;
  streams: Pick<Streams, "end">;
  toRequester: ToRequester;
  /** Turns a network address into text that still tells senders apart. */
  nameless: (requester: string) => string;
  newConversations: RateLimit;
  messages: RateLimit;
  messagesOfAddress: RateLimit;
  publicUrl: string | undefined;
}): DirectLineApi {
  const { conversations, inbox, tokens, streams, toRequester, nameless, publicUrl } = parts;
  const { newConversations, messages, messagesOfAddress } = parts;

  async function describe(request: Request, ticket: Ticket, watermark: number) {
    const { conversationId } = ticket;
    const query = new URLSearchParams({ watermark: String(watermark), t: await tokens.issue("stream", ticket) });
    return {
      conversationId,
      token: await tokens.issue("directline", ticket),
      expires_in: TOKEN_LIFE_SECONDS,
      streamUrl: toSocketUrl(
        request,
        publicUrl,
        `/v3/directline/conversations/${conversationId}/stream?${query.toString()}`,
      ),
    };
  }

  async function resume(token: unknown): Promise<Ticket | undefined> {
    const check = typeof token === "string" ? await tokens.check(token, "resume") : undefined;
    if (check?.kind !== "valid") return undefined;
    const conversation = await conversations.find(check.ticket.conversationId);
    return conversation?.userId === check.ticket.userId ? check.ticket : undefined;
  }

  return {
    async generateToken(request) {
      const waitSeconds = newConversations.take(toRequester(request));
      if (waitSeconds > 0) return refuseNew(waitSeconds);
      const ticket = newTicket();
      const token = await tokens.issue("directline", ticket);
      return answer(200, { conversationId: ticket.conversationId, token, expires_in: TOKEN_LIFE_SECONDS });
    },

    async openSession(request) {
      const body = await readJsonBody(request, MAX_BODY_BYTES);
      if (body.kind === "malformed" || body.kind === "too-large") return refuseBody(body);
      const resumed = await resume(readField(body, "resume"));
      const waitSeconds = resumed === undefined ? newConversations.take(toRequester(request)) : 0;
      if (waitSeconds > 0) return refuseNew(waitSeconds);
      const ticket = resumed ?? newTicket();
      if (resumed === undefined) await conversations.open(ticket.conversationId, ticket.userId);
      return answer(200, {
        ...ticket,
        token: await tokens.issue("directline", ticket),
        resume: await tokens.issue("resume", ticket),
        expiresIn: TOKEN_LIFE_SECONDS,
        isResumed: resumed !== undefined,
      });
    },

    async refreshToken(_request, ticket) {
      if (await conversations.isEnded(ticket.conversationId)) return refuseEnded();
      const token = await tokens.issue("directline", ticket);
      return answer(200, { conversationId: ticket.conversationId, token, expires_in: TOKEN_LIFE_SECONDS });
    },

    async startConversation(request, ticket) {
      const body = await readJsonBody(request, MAX_BODY_BYTES);
      if (body.kind === "malformed" || body.kind === "too-large") return refuseBody(body);
      const locale = toLocale(readField(body, "locale")) ?? readLocale(request);
      await conversations.open(ticket.conversationId, ticket.userId);
      if (await conversations.isEnded(ticket.conversationId)) return refuseEnded();
      const isFirst = await inbox.begin(ticket, locale);
      return answer(isFirst ? 201 : 200, await describe(request, ticket, 0));
    },

    async reconnect(request, ticket) {
      const watermark = readWatermark(request);
      if (watermark === undefined) return refuseWatermark();
      // A page that was closed between getting its session and starting is greeted when it comes back.
      await inbox.begin(ticket, readLocale(request));
      return answer(200, await describe(request, ticket, watermark));
    },

    async listActivities(request, ticket) {
      const watermark = readWatermark(request);
      if (watermark === undefined) return refuseWatermark();
      const entries = await conversations.log.read(ticket.conversationId, watermark, PAGE);
      return answer(200, {
        activities: entries.map((entry) => entry.activity),
        watermark: String(entries.at(-1)?.sequence ?? watermark),
      });
    },

    async postActivity(request, ticket) {
      const requester = toRequester(request);
      const waitSeconds = Math.max(messages.take(ticket.conversationId), messagesOfAddress.take(requester));
      if (waitSeconds > 0) return refuseFor(waitSeconds, "That was a lot of messages at once. Please wait a moment.");
      const body = await readJsonBody(request, MAX_BODY_BYTES);
      if (body.kind !== "json") return refuseBody(body);
      const posted = readPosted(body.value);
      if (posted.kind === "fault") return refuse(400, "BadArgument", posted.message);
      const id = await inbox.receive(ticket, posted.activity, nameless(requester));
      if (id !== undefined) return answer(200, { id });
      const isEnded = await conversations.isEnded(ticket.conversationId);
      return isEnded ? refuseEnded() : refuseFor(5, "The bot is still busy with earlier messages.");
    },

    async deleteConversation(_request, { conversationId }) {
      await inbox.forget(conversationId);
      streams.end(conversationId);
      return { status: 204 };
    },

    async refuseUpload() {
      return refuse(415, "UploadNotSupported", "Files cannot be sent to this bot. Please write your question instead.");
    },
  };
}

/** Reads the watermark of a request; 0 when there is none, `undefined` when it is not one of ours. */
export function readWatermark(request: Parameters<typeof readParameter>[0]): number | undefined {
  const text = readParameter(request, "watermark") ?? "";
  if (text === "") return 0;
  return /^\d+$/.test(text) && Number(text) <= MAX_SEQUENCE ? Number(text) : undefined;
}

function readField(body: JsonBody, name: string): unknown {
  return body.kind === "json" ? Reflect.get(Object(body.value), name) : undefined;
}

function newTicket(): Ticket {
  return { conversationId: randomUUID(), userId: `dl_${randomUUID()}` };
}

function refuseWatermark(): Answer {
  return refuse(400, "BadArgument", "The watermark is not one this conversation has given out.");
}

function refuseNew(waitSeconds: number): Answer {
  return refuseFor(waitSeconds, "That was a lot of new conversations at once. Please wait a moment.");
}

function refuseBody({ kind }: JsonBody): Answer {
  return kind === "too-large"
    ? refuse(413, "TooLarge", `The request is larger than ${MAX_BODY_BYTES / 1024} kB. Please send less at once.`)
    : refuse(400, "BadSyntax", "The body of the request is not valid JSON.");
}
