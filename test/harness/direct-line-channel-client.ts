import { on, type EventEmitter } from "node:events";
import type { Activity } from "botbuilder";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import type { ButtonValue } from "../../src/advisor/model/reply.ts";
import { toRatingEntity } from "../../src/channels/rendering/ratings.ts";
import type { Language } from "../../src/languages/language.ts";
import type { ChannelClient } from "../conversations/conversation.ts";
import { postJson } from "./post-json.ts";
import { pressThumb, toSeen } from "./to-seen.ts";

/** Web-channel client of one visitor, who may come back with `resume`; `said` are the earlier messages of the bot. */
export type DirectLineChannelClient = ChannelClient & { readonly resume: string; readonly said: readonly Activity[] };

/**
 * Connects to the web channel as Web Chat does: a session, a conversation and a stream.
 * @param resume from an earlier visit, to go on with its conversation.
 */
export async function openDirectLineChannelClient(
  address: string,
  language: Language,
  resume?: string,
): Promise<DirectLineChannelClient> {
  const session = await postJson(`${address}/widget/session`, { resume });
  const headers = { authorization: `Bearer ${session.body.token}` };
  const base = `${address}/v3/directline/conversations`;
  const { body: conversation } = await postJson(base, { locale: language }, headers);
  const socket = new WebSocket(conversation.streamUrl ?? "");
  onTestFinished(() => socket.terminate());
  const frames = on(socket as EventEmitter, "message");

  /** Reads on until the bot waits for the visitor. */
  async function readTurn(): Promise<Activity[]> {
    const said: Activity[] = [];
    while (said.at(-1)?.inputHint !== "acceptingInput") {
      const { value } = await frames.next();
      const frame = String((value as [Buffer])[0]);
      const { activities } = frame === "" ? { activities: [] } : (JSON.parse(frame) as { activities: Activity[] });
      said.push(...activities.filter(({ type, from }) => type === "message" && from.role === "bot"));
    }
    return said;
  }

  const said = await readTurn();
  return {
    resume: session.body.resume ?? "",
    said,
    async send({ text, value, hasAttachment }) {
      const activity = {
        ...(value && "rate" in value ? pressThumbFor(value) : { type: "message" }),
        from: { id: session.body.userId },
        locale: language,
        text,
        ...(value && !("rate" in value) && { value }),
        ...(hasAttachment && { attachments: [{ contentType: "image/png", contentUrl: "https://example.com/a.png" }] }),
      };
      await postJson(`${base}/${conversation.conversationId}/activities`, activity, headers);
      return toSeen(await readTurn());
    },
  };
}

function pressThumbFor(value: ButtonValue) {
  const { potentialAction } = toRatingEntity([{ label: "", value }]) as unknown as {
    potentialAction: { "@id": string }[];
  };
  return pressThumb(potentialAction[0]!["@id"]);
}
