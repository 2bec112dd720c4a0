import { sendThrough, type Seen } from "../../src/tools/talk/channel-client.ts";
import { toVisitor, type BotInMemory } from "../../src/tools/talk/bot-in-memory.ts";
import type { Knowledge } from "../../src/understanding/knowledge.ts";
import { checkMarks, checkReading, type MarkResults } from "./check-marks.ts";
import type { Case, Mark } from "./read-cases.ts";

/** A message of the examination with what the bot made of it. */
export type Examined = {
  readonly of: Case;
  /** Number of the turn, from 0. */
  readonly at: number;
  readonly say: string;
  readonly seen: Seen;
  /** Absent for a message that is only sent before. */
  readonly graded?: {
    readonly mark: Mark;
    readonly marks: MarkResults;
    readonly read: { readonly facet?: boolean; readonly subject?: boolean };
  };
};

/** Holds one conversation of the examination; buttons are never pressed. */
export async function holdCase(of: Case, bot: BotInMemory, knowledge: Knowledge): Promise<Examined[]> {
  const visitor = toVisitor(`${of.set}-${of.id}`, of.language);
  const examined: Examined[] = [];
  for (const [at, { say, mark }] of of.turns.entries()) {
    const seen = await sendThrough(bot.conversation, visitor, { text: say, hasAttachment: false });
    const graded = mark && {
      mark,
      marks: checkMarks(mark, seen, examined.at(-1)?.seen.text ?? "", of.language),
      read: checkReading(mark, knowledge.read(say)),
    };
    examined.push({ of, at, say, seen, ...(graded && { graded }) });
  }
  return examined;
}
