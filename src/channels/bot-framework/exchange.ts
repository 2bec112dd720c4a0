import type { Activity, TurnContext } from "botbuilder";
import type { Reply } from "../../advisor/model/reply.ts";
import type { Exchange, SentReply, Visitor } from "../../conversation/incoming.ts";
import { DEFAULT_ROLE } from "../../conversation/state-key.ts";
import type { Ability } from "../../content/model/actions.ts";
import { readPage, toLanguage } from "../reading/message.ts";
import type { Rendered } from "../rendering/rendered.ts";
import { isGroup } from "./message.ts";

/** Reads the visitor of an activity. */
export function toVisitor(activity: Activity, abilities: readonly Ability[] = []): Visitor {
  const { channelId, conversation, from, localTimezone: timeZone } = activity;
  const page = readPage(activity);
  return {
    key: {
      channel: channelId,
      conversation: conversation.id,
      person: from.aadObjectId ?? from.id,
      role: DEFAULT_ROLE,
    },
    isGroup: isGroup(activity),
    language: toLanguage(activity),
    abilities,
    ...(typeof timeZone === "string" && { timeZone }),
    ...(page !== undefined && { page }),
  };
}

/** Creates the exchange of a turn. @param render turns replies into activities of the channel. */
export function createExchange(
  context: TurnContext,
  render: (replies: readonly Reply[]) => Promise<Rendered[]>,
): Exchange {
  return {
    async send(replies) {
      const sent: SentReply[] = [];
      for (const { reply, activities } of await render(replies)) {
        const responses = await context.sendActivities([...activities] as Partial<Activity>[]);
        if (responses.length === activities.length) sent.push({ reply, activityId: responses.at(-1)?.id ?? "" });
      }
      return sent;
    },
    sendText: async (text) => void (await context.sendActivity(text)),
    showTyping: async () => void (await context.sendActivity({ type: "typing" })),
  };
}
