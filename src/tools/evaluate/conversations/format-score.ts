import type { ConversationScore, Miss, Share } from "./score.ts";

/** Formats a score for a terminal: shares, the worst conversations, and each miss with what differs. */
export function formatScore({ conversations, all, byLanguage, byFolder, worst, misses }: ConversationScore): string {
  return [
    `${conversations} conversations: ${formatShare(all)}`,
    ...section("by language", Object.entries(byLanguage)),
    ...section("by folder", Object.entries(byFolder)),
    ...section(
      "worst",
      worst.map((each) => [each.file, each] as const),
    ),
    ...(misses.length > 0 ? ["", "not as expected", ...misses.flatMap(formatMiss)] : []),
  ].join("\n");
}

function section(title: string, shares: readonly (readonly [string, Share])[]): string[] {
  return shares.length === 0 ? [] : ["", title, ...shares.map(([name, share]) => `  ${name}: ${formatShare(share)}`)];
}

function formatShare({ turns, asExpected }: Share): string {
  return `${asExpected} of ${turns} turns as expected, ${((100 * asExpected) / turns).toFixed(1)} %`;
}

function formatMiss({ at, said, reply, faults }: Miss): string[] {
  const answered = reply === undefined ? [] : [`    → ${reply.replaceAll(/\s+/gu, " ").slice(0, MAX_REPLY)}`];
  return [`  ${at}: ${said.slice(0, MAX_REPLY)}`, ...faults.map((fault) => `    ${fault}`), ...answered];
}

const MAX_REPLY = 160;
