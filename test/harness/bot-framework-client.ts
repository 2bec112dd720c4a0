import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isDeepStrictEqual } from "node:util";
import { text as readText } from "node:stream/consumers";
import type { Activity } from "botbuilder";
import { expect, onTestFinished } from "vitest";
import type { ButtonValue } from "../../src/advisor/model/reply.ts";
import type { Language } from "../../src/languages/language.ts";
import type { ChannelClient } from "../../src/tools/talk/channel-client.ts";
import { call } from "./call.ts";
import { toCardButtons, toSeen } from "./to-seen.ts";

/** Connects to the Bot Framework's endpoint as a channel does: it posts activities and receives replies at its service URL. */
export async function openBotFrameworkClient(
  address: string,
  language: Language,
  channelId: string,
): Promise<ChannelClient> {
  const received: Activity[] = [];
  const arrivals = new EventEmitter();
  const sent: Activity[] = [];
  const service = createServer((request, response) => {
    readText(request).then(
      (body) => {
        // An update of a card is not a new message.
        if (request.method === "POST") {
          received.push(JSON.parse(body) as Activity);
          sent.push(received.at(-1)!);
        }
        // restify replaces Node's own writeHead by one that returns nothing.
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ id: `r${sent.length}` }));
        arrivals.emit("activity");
      },
      () => response.destroy(),
    );
  });
  service.listen(0, "127.0.0.1");
  await once(service, "listening");
  onTestFinished(() => void service.close());
  let count = 0;

  /** Id of the newest card that has a button of this value. */
  function findCard(value: ButtonValue): string | undefined {
    const at = sent.findLastIndex(({ attachments = [] }) =>
      attachments.some(({ content }) =>
        toCardButtons(content).some((button) => isDeepStrictEqual(button.value, value)),
      ),
    );
    return at < 0 ? undefined : `r${at + 1}`;
  }

  return {
    async send({ text, value, hasAttachment }) {
      received.length = 0;
      count += 1;
      const card = channelId === "msteams" && value ? findCard(value) : undefined;
      const { status } = await call(`${address}/api/messages`, "POST", {
        body: {
          id: `a${count}`,
          timestamp: "2026-11-22T12:00:00.000Z",
          channelId,
          serviceUrl: `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
          from: { id: "visitor" },
          recipient: { id: "bot", name: "Career advice" },
          conversation: { id: "conversation", conversationType: "personal" },
          locale: language,
          ...(card === undefined
            ? { type: "message", text, ...(value && { value }) }
            : {
                type: "invoke",
                name: "adaptiveCard/action",
                replyToId: card,
                value: { action: { type: "Action.Execute", verb: "press", data: { press: value } }, trigger: "manual" },
              }),
          ...(hasAttachment && {
            attachments: [{ contentType: "image/png", contentUrl: "https://example.com/a.png" }],
          }),
        },
      });
      expect(status).toBe(200);
      // The response to a press comes at once, the answer after it.
      if (card !== undefined) while (received.at(-1)?.inputHint !== "acceptingInput") await once(arrivals, "activity");
      return toSeen(received.filter(({ type }) => type === "message"));
    },
  };
}
