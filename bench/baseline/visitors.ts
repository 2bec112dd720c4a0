import { once } from "node:events";
import { Agent, createServer, request, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** Asks a bot a question and resolves once it has answered. */
export type Ask = (question: string) => Promise<void>;

/** Makes a visitor who is new to a bot at an address. */
export type OpenVisitor = (address: string) => Promise<Ask>;

const agent = new Agent({ keepAlive: true });
let visitors = 0;

/** Ends the connections to all bots; a bot ends those that lie idle while the other is measured, with a request under way. */
export function closeConnections(): void {
  agent.destroy();
}

/** Opens a conversation of the web channel, from a network address of its own; the answer is polled for. */
export async function openWebVisitor(address: string): Promise<Ask> {
  visitors += 1;
  const base = `${address}/v3/directline`;
  const sender = { "x-forwarded-for": `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}` };
  const { token } = await call("POST", `${base}/tokens/generate`, sender, {});
  const headers = { ...sender, authorization: `Bearer ${String(token)}` };
  const { conversationId } = await call("POST", `${base}/conversations`, headers, {});
  const activities = `${base}/conversations/${String(conversationId)}/activities`;
  let watermark = "0";
  return async (question) => {
    const { id } = await call("POST", activities, headers, {
      type: "message",
      from: { id: "visitor" },
      text: question,
    });
    for (;;) {
      const page = await call("GET", `${activities}?watermark=${watermark}`, headers);
      watermark = String(page["watermark"]);
      if ((page["activities"] as { replyToId?: string }[]).some(({ replyToId }) => replyToId === id)) return;
    }
  };
}

/** Opens a conversation of the Bot Framework; a post is answered once the replies have been sent. */
export async function openBotFrameworkVisitor(address: string): Promise<Ask> {
  visitors += 1;
  const conversation = { id: `bench-${visitors}`, conversationType: "personal" };
  const { serviceUrl, replies } = await connector;
  let asked = 0;
  return async (question) => {
    asked += 1;
    const before = replies.get(conversation.id) ?? 0;
    await call(
      "POST",
      `${address}/api/messages`,
      {},
      {
        type: "message",
        id: `a${asked}`,
        channelId: "msteams",
        serviceUrl,
        locale: "en-US",
        text: question,
        from: { id: "29:visitor" },
        recipient: { id: "28:bot" },
        conversation,
      },
    );
    if ((replies.get(conversation.id) ?? 0) === before) throw new Error(`${address} posted no reply to: ${question}`);
  };
}

/** What a channel offers all bots for their replies, with the number of replies by conversation. */
const connector = openConnector();

async function openConnector() {
  const replies = new Map<string, number>();
  const server = createServer((incoming, response) => {
    const [, id = ""] = /conversations\/([^/]+)/.exec(incoming.url ?? "") ?? [];
    replies.set(id, (replies.get(id) ?? 0) + 1);
    incoming.resume().once("end", () => {
      response.setHeader("content-type", "application/json");
      response.end('{"id":"reply"}');
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  server.unref();
  return { serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, replies };
}

async function call(
  method: string,
  address: string,
  headers: Readonly<Record<string, string>>,
  body?: unknown,
): Promise<Record<string, unknown>> {
  const sent = request(address, { method, agent, headers: { "content-type": "application/json", ...headers } });
  sent.end(body === undefined ? undefined : JSON.stringify(body));
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const { statusCode = 0 } = response;
  if (statusCode >= 300) throw new Error(`${method} ${address} answered ${statusCode}.`);
  const answer = await text(response);
  return answer === "" ? {} : (JSON.parse(answer) as Record<string, unknown>);
}
