import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { createTokens } from "../../../src/channels/direct-line/tokens.ts";
import { SECRET, START, startServer, type TestServer } from "./server.ts";

/** The secret of the channel that the stand-in keeps. */
export const CHANNEL_SECRET = "the secret of the channel";

/** A request with the channel's secret. */
export type Asked = { readonly method: string; readonly path: string; readonly body: string };

/** A stand-in for Azure's Direct Line, with a bot behind it. */
export type AzureStandIn = {
  readonly url: string;
  /** Requests with the channel's secret, in order. */
  readonly asked: readonly Asked[];
  /** Its conversations, and its clock. */
  readonly service: TestServer;
  /** Sets the status of responses to requests with the channel's secret. */
  fail(status: number): void;
};

/**
 * Starts a service that behaves like Azure's: requests with the channel's secret create conversations and new tokens, and
 * clients connect with those. An embedded Direct Line of the same protocol serves the conversations.
 */
export async function startAzure(): Promise<AzureStandIn> {
  const service = await startServer();
  const tokens = createTokens([SECRET], 30, () => START);
  const asked: Asked[] = [];
  let failure: number | undefined;

  async function answerSecret(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of incoming) body += String(chunk);
    asked.push({ method: incoming.method ?? "", path: incoming.url ?? "", body });
    if (failure !== undefined) return refuse(response, failure);
    if (incoming.url === "/v3/directline/tokens/generate") {
      const userId: string = JSON.parse(body).user.id;
      const ticket = { conversationId: `azure-${asked.length}`, userId };
      return send(response, ticket.conversationId, await tokens.issue("directline", ticket));
    }
    const conversationId =
      /^\/v3\/directline\/conversations\/([^/?]+)\?watermark=0$/.exec(incoming.url ?? "")?.[1] ?? "";
    const conversation = await service.conversations.find(conversationId);
    if (conversation === undefined) return refuse(response, 404);
    const { userId } = conversation;
    send(response, conversationId, await tokens.issue("directline", { conversationId, userId }));
  }

  const server = createServer((incoming, response) => {
    if (incoming.headers.authorization === `Bearer ${CHANNEL_SECRET}`) return void answerSecret(incoming, response);
    const { method, headers, url } = incoming;
    const passed = request(service.url + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(passed);
  });
  server.on("upgrade", (incoming, socket) => {
    const passed = request(service.url + incoming.url, { headers: incoming.headers });
    passed.once("upgrade", (answer, far, head) => {
      const lines = answer.rawHeaders.flatMap((name, i, all) => (i % 2 === 0 ? [`${name}: ${all[i + 1]}\r\n`] : []));
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join("")}\r\n`);
      // Bytes received together with the response belong to the stream.
      socket.write(head);
      far.pipe(socket).pipe(far);
      for (const end of [far, socket]) end.once("error", () => (far.destroy(), socket.destroy()));
    });
    passed.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, service, fail: (status) => void (failure = status) };
}

function refuse(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}

function send(response: ServerResponse, conversationId: string, token: string): void {
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ conversationId, token, expires_in: 1800 }));
}
