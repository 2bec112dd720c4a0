import { dirname } from "node:path";
import type { Knowledge } from "../../../understanding/knowledge.ts";
import type { Conversation } from "./conversation.ts";
import { hold, type TurnResult } from "./hold.ts";
import { openLoop } from "./open-loop.ts";

/** A share of turns. */
export type Share = { readonly turns: number; readonly asExpected: number };

/** A turn that was not as expected. */
export type Miss = Omit<TurnResult, "line"> & { /** `file:line` */ readonly at: string };

/** How well conversations went. */
export type ConversationScore = {
  readonly conversations: number;
  readonly all: Share;
  readonly byLanguage: Readonly<Record<string, Share>>;
  readonly byFolder: Readonly<Record<string, Share>>;
  /** Those with a miss, the worst first, at most ten. */
  readonly worst: readonly (Share & { readonly file: string })[];
  readonly misses: readonly Miss[];
};

const MAX_WORST = 10;

type Held = { readonly conversation: Conversation; readonly results: readonly TurnResult[] };

/** Holds every conversation, one after another, and counts the turns that are as expected. */
export async function scoreConversations(
  conversations: readonly Conversation[],
  knowledge: Knowledge,
): Promise<ConversationScore> {
  const held: Held[] = [];
  for (const conversation of conversations) {
    const loop = await openLoop(conversation, knowledge);
    held.push({ conversation, results: await hold(conversation, loop) });
    await loop.close();
  }
  const shares = held.map((each) => ({ file: each.conversation.file, ...toShare([each]) }));
  return {
    conversations: held.length,
    all: toShare(held),
    byLanguage: toShares(held, ({ language }) => language),
    byFolder: toShares(held, ({ file }) => dirname(file)),
    worst: shares
      .filter(({ turns, asExpected }) => asExpected < turns)
      .sort((one, other) => one.asExpected / one.turns - other.asExpected / other.turns)
      .slice(0, MAX_WORST),
    misses: held.flatMap(({ conversation, results }) =>
      results
        .filter(({ faults }) => faults.length > 0)
        .map(({ line, ...rest }) => ({ at: `${conversation.file}:${line}`, ...rest })),
    ),
  };
}

function toShares(held: readonly Held[], toGroup: (conversation: Conversation) => string): Record<string, Share> {
  const groups = Map.groupBy(held, ({ conversation }) => toGroup(conversation));
  return Object.fromEntries(Array.from(groups, ([group, some]) => [group, toShare(some)]));
}

function toShare(held: readonly Held[]): Share {
  const results = held.flatMap((each) => each.results);
  return { turns: results.length, asExpected: results.filter(({ faults }) => faults.length === 0).length };
}
