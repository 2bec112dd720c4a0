import { createHash } from "node:crypto";
import type { Activity } from "botbuilder";
import { isGroup } from "../bot-framework/message.ts";

/** Teams' data in an activity's `channelData` about its team. */
type TeamsData = { readonly team?: { readonly id?: string } };

/** Returns the id of the team, group or person that is welcomed; a person's is the same in all conversations. */
export function memberIdOf(activity: Activity): string {
  const { team } = (activity.channelData ?? {}) as TeamsData;
  if (team?.id !== undefined) return `team ${team.id}`;
  if (isGroup(activity)) return `group ${activity.conversation.id}`;
  return `person ${activity.from.aadObjectId ?? activity.from.id}`;
}

/** Returns the store key of the note that a member was welcomed. It holds a hash: the note outlives the installation. */
export function welcomedKey(memberId: string): string {
  return `welcomed/msteams/${createHash("sha256").update(memberId).digest("hex")}`;
}
