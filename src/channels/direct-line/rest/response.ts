import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { toFault } from "../../../http/route.ts";

/** What a request is answered with. */
export type DirectLineResponse = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Answers with a body. */
export function toResponse(status: number, body: unknown): DirectLineResponse {
  return { status, body };
}

/** Refuses with a code and a sentence, in Direct Line's shape. */
export function refuse(status: number, code: string, message: string): DirectLineResponse {
  return { status, body: toFault(code, message) };
}

/** Refuses for now. @param status 429 for one who asks too much, 503 when the server has no more to give. */
export function refuseFor(waitSeconds: number, message: string, status: 429 | 503 = 429): DirectLineResponse {
  const code = status === 429 ? "TooManyRequests" : "ServiceUnavailable";
  return { ...refuse(status, code, message), headers: { "Retry-After": String(waitSeconds) } };
}

/** Refuses what is asked of a conversation that is gone. */
export function refuseEnded(): DirectLineResponse {
  return refuse(404, "ConversationNotFound", "This conversation does not exist or has ended.");
}

/** Answers on a connection that asked to become a WebSocket, and ends it. */
export function endWith(socket: Duplex, { status, body, headers = {} }: DirectLineResponse): void {
  const json = JSON.stringify(body);
  const extra = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.once("error", () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json\r\n${extra.join("")}` +
      `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`,
  );
}
