import type { Activity } from "botbuilder";
import type { Visitor } from "../../conversation/incoming.ts";
import { DEFAULT_ROLE } from "../../conversation/state-key.ts";
import type { Ability } from "../../content/model/actions.ts";
import { readPage, toLanguage } from "../reading/message.ts";
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
