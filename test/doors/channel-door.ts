import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import type { Activity } from "botbuilder";
import { expect, onTestFinished } from "vitest";
import type { Language } from "../../src/content/model.ts";
import type { Door } from "../conversations/conversation.ts";
import { postJson } from "./post-json.ts";
import { toSeen } from "./to-seen.ts";

/** Opens the Bot Framework's door the way a channel does: it posts activities, and takes replies at its service address. */
export async function openChannelDoor(address: string, language: Language, channelId: string): Promise<Door> {
  const received: Activity[] = [];
  const service = createServer((request, response) => {
    readText(request).then(
      (body) => {
        received.push(JSON.parse(body) as Activity);
        // restify replaces Node's own writeHead by one that returns nothing.
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ id: `r${received.length}` }));
      },
      () => response.destroy(),
    );
  });
  service.listen(0, "127.0.0.1");
  await once(service, "listening");
  onTestFinished(() => void service.close());
  let count = 0;

  return {
    async send({ text, value, hasAttachment }) {
      received.length = 0;
      count += 1;
      const { status } = await postJson(`${address}/api/messages`, {
        type: "message",
        id: `a${count}`,
        timestamp: "2026-11-22T12:00:00.000Z",
        channelId,
        serviceUrl: `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
        from: { id: "visitor" },
        recipient: { id: "bot", name: "Career advice" },
        conversation: { id: "conversation" },
        locale: language,
        text,
        ...(value && { value }),
        ...(hasAttachment && { attachments: [{ contentType: "image/png", contentUrl: "https://example.com/a.png" }] }),
      });
      expect(status).toBe(200);
      return toSeen(received.filter(({ type }) => type === "message"));
    },
  };
}
