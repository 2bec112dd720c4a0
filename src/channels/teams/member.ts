import { createHash } from "node:crypto";
import type { Activity } from "botbuilder";
import { isGroup } from "../bot-framework/message.ts";

/** What Teams adds to an activity about the team it is from. */
type TeamsData = { readonly team?: { readonly id?: string } };

/** Who is welcomed: a team, a group, or a person, whatever conversation they have with the bot this time. */
export function memberIdOf(activity: Activity): string {
  const { team } = (activity.channelData ?? {}) as TeamsData;
  if (team?.id !== undefined) return `team ${team.id}`;
  if (isGroup(activity)) return `group ${activity.conversation.id}`;
  return `person ${activity.from.aadObjectId ?? activity.from.id}`;
}

/** Where it is kept that a guest was welcomed: as a hash, for it outlives the installation, and nobody needs to read it. */
export function welcomedKey(memberId: string): string {
  return `welcomed/msteams/${createHash("sha256").update(memberId).digest("hex")}`;
}
