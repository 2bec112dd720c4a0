import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { toFault } from "../../../http/route.ts";

/** HTTP response to a request. */
export type DirectLineResponse = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Is called once the client has taken the response, or is gone. */
  readonly onTaken?: () => void;
};

/** Creates a response with a body. */
export function toResponse(status: number, body: unknown): DirectLineResponse {
  return { status, body };
}

/** Creates a refusal with a code and a sentence, in Direct Line's format. */
export function refuse(status: number, code: string, message: string): DirectLineResponse {
  return { status, body: toFault(code, message) };
}

/** Creates a refusal with Retry-After. @param status 429 for too many requests of one client, 503 for a full server. */
export function refuseFor(waitSeconds: number, message: string, status: 429 | 503 = 429): DirectLineResponse {
  const code = status === 429 ? "TooManyRequests" : "ServiceUnavailable";
  return { ...refuse(status, code, message), headers: { "Retry-After": String(waitSeconds) } };
}

/** Creates the refusal of a request for a conversation that does not exist. */
export function refuseEnded(): DirectLineResponse {
  return refuse(404, "ConversationNotFound", "This conversation does not exist or has ended.");
}

/** Writes a response to a refused WebSocket upgrade and ends the connection. */
export function endWith(socket: Duplex, { status, body, headers = {} }: DirectLineResponse): void {
  const json = JSON.stringify(body);
  const extra = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.once("error", () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json\r\n${extra.join("")}` +
      `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`,
  );
}
