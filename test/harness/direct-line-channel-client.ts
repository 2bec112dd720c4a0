import type { Activity } from "botbuilder";
import type { ButtonValue } from "../../src/advisor/model/reply.ts";
import { toRatingEntity } from "../../src/channels/rendering/ratings.ts";
import type { Language } from "../../src/languages/language.ts";
import type { ChannelClient } from "../../src/tools/talk/channel-client.ts";
import { openStream } from "./direct-line-stream.ts";
import { enter, type Visitor } from "./direct-line-visitor.ts";
import { pressThumb, toSeen } from "./to-seen.ts";

/** Web-channel client of one visitor, who may come back with `resume`; `said` are the earlier messages of the bot. */
export type DirectLineChannelClient = ChannelClient &
  Pick<Visitor, "conversationId" | "userId" | "resume" | "isResumed"> & { readonly said: readonly Activity[] };

/**
 * Connects to the web channel as Web Chat does: a session, a conversation and a stream.
 * @param resume from an earlier visit, to go on with its conversation; a message in it that was not answered is answered first.
 */
export async function openDirectLineChannelClient(
  address: string,
  language: Language,
  resume?: string,
): Promise<DirectLineChannelClient> {
  const visitor = await enter({ url: address }, { locale: language }, resume);
  const { conversationId, userId, isResumed } = visitor;
  // A bot with a public address names it in the stream's, but in a test it does not lead to the bot.
  const { pathname, search } = new URL(visitor.streamUrl);
  const stream = await openStream(`${address.replace("http", "ws")}${pathname}${search}`);
  let read = 0;

  /** Reads on until the bot waits for the visitor. */
  async function readTurn(): Promise<Activity[]> {
    const unread = () => (stream.activities as unknown as readonly Activity[]).slice(read).filter(isMessage);
    await stream.until(() => {
      const last = unread().at(-1);
      return last !== undefined && isOfBot(last) && last.inputHint === "acceptingInput";
    });
    const said = unread().filter(isOfBot);
    read = stream.activities.length;
    return said;
  }

  const said = await readTurn();
  return {
    conversationId,
    userId,
    resume: visitor.resume,
    isResumed,
    said,
    async send({ text, value, hasAttachment }) {
      await visitor.post({
        ...(value && "rate" in value ? pressThumbFor(value) : { type: "message" }),
        from: { id: userId },
        locale: language,
        text,
        ...(value && !("rate" in value) && { value }),
        ...(hasAttachment && { attachments: [{ contentType: "image/png", contentUrl: "https://example.com/a.png" }] }),
      });
      return toSeen(await readTurn());
    },
  };
}

function isMessage({ type }: Activity): boolean {
  return type === "message";
}

function isOfBot({ from }: Activity): boolean {
  return from.role === "bot";
}

function pressThumbFor(value: ButtonValue) {
  const { potentialAction } = toRatingEntity([{ label: "", value }]) as unknown as {
    potentialAction: { "@id": string }[];
  };
  return pressThumb(potentialAction[0]!["@id"]);
}
