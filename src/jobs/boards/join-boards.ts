import type { JobAd } from "../model/job-ad.ts";
import {
  MAX_REACH,
  type BoardFailure,
  type Gathered,
  type JobBoard,
  type JobCriteria,
  type JobPage,
  type Range,
} from "../model/job-board.ts";
import { toOrder } from "./order.ts";
import { toJobKey } from "../ads/same-job.ts";

/** Number of further ads requested when duplicates leave too few. */
const MORE = 50;

/**
 * Joins boards into one. It asks them at the same time and lists those that fail as `missing`. A job that is advertised twice
 * is shown once, as the earlier board has it.
 * @param boards at least one, in order of preference.
 */
export function joinBoards(boards: readonly [JobBoard, ...JobBoard[]]): JobBoard {
  return {
    id: boards.map(({ id }) => id).join("+"),
    name: boards.map(({ name }) => name).join(", "),
    search: (criteria, { offset, limit, order }) =>
      searchAll(
        boards,
        criteria,
        { offset, limit: Math.max(0, Math.min(limit, MAX_REACH - offset)), order },
        offset + limit,
      ),
    gather: (role, signal) => gatherAll(boards, role, signal),
    async read(id) {
      const board = boards.find((each) => id.startsWith(`${each.id}:`));
      return board ? board.read(id) : { kind: "gone" };
    },
    failingForMs() {
      const failing = boards.flatMap((board) => board.failingForMs?.() ?? []);
      return failing.length > 0 ? Math.max(...failing) : undefined;
    },
  };
}

/** Searches all boards. @param reach number of ads requested from each board. */
async function searchAll(
  boards: readonly JobBoard[],
  criteria: JobCriteria,
  range: Range,
  reach: number,
): Promise<JobPage | BoardFailure> {
  const asked = Math.min(reach, MAX_REACH);
  const end = range.offset + range.limit;
  const answers = await Promise.all(
    boards.map((board) => board.search(criteria, { offset: 0, limit: asked, order: range.order })),
  );
  const pages = answers.filter((answer) => answer.kind === "page");
  const missing = answers.filter((answer) => answer.kind === "unreachable");
  if (pages.length === 0) return missing[0]!;

  const all = pages.flatMap(({ ads }) => ads);
  const once = withoutDuplicates(all);
  const hasMore = asked < MAX_REACH && pages.some(({ ads }) => ads.length === asked);
  // When duplicates leave too few ads, boards are asked for more; their caches make that cheap.
  if (once.length < end && hasMore) return searchAll(boards, criteria, range, asked + MORE);

  const ordered = pages.length === 1 ? once : once.toSorted(toOrder(range.order, criteria));
  const isCounted = pages.every(({ isTotalExact }) => isTotalExact);
  return {
    kind: "page",
    ads: ordered.slice(range.offset, end),
    total: sum(pages, ({ total }) => total) - (all.length - once.length),
    // Duplicates among ads that were not requested would be counted twice.
    isTotalExact: isCounted && (pages.length === 1 || pages.every(({ ads, total }) => ads.length === total)),
    asOfMs: Math.min(...pages.map(({ asOfMs }) => asOfMs)),
    fromCache: pages.every(({ fromCache }) => fromCache),
    isStale: pages.some(({ isStale }) => isStale),
    missing: [...missing, ...pages.flatMap((page) => page.missing)],
  };
}

async function gatherAll(
  boards: readonly JobBoard[],
  role: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Gathered | BoardFailure> {
  const answers = await Promise.all(boards.map((board) => board.gather(role, signal)));
  const gathered = answers.filter((answer) => answer.kind === "gathered");
  const missing = answers.filter((answer) => answer.kind === "unreachable");
  if (gathered.length === 0) return missing[0]!;
  const once = withoutDuplicates(gathered.flatMap(({ ads }) => ads));
  return {
    kind: "gathered",
    ads: gathered.length === 1 ? once : once.toSorted(toOrder("newest", {})),
    missing: [...missing, ...gathered.flatMap((each) => each.missing)],
  };
}

function withoutDuplicates(ads: readonly JobAd[]): JobAd[] {
  const seen = new Set<string>();
  return ads.filter((ad) => {
    const keys = [ad.id, toJobKey(ad)];
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

function sum<T>(items: readonly T[], toNumber: (item: T) => number): number {
  return items.reduce((total, item) => total + toNumber(item), 0);
}
