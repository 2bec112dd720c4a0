import { z } from "zod";
import type { JobAd } from "../model/job-ad.ts";
import { toJobtechAd } from "./to-ad.ts";

/** One answer of `/search`: its ads in the board's order, and counts. */
export type Batch = {
  readonly ads: readonly JobAd[];
  /** Number of ads in the answer, unreadable ones included. */
  readonly read: number;
  readonly total: number;
};

const ANSWER = z.object({ total: z.object({ value: z.int().min(0) }), hits: z.array(z.unknown()).max(100) });

/** Parses an answer of `/search`; `undefined` when it is invalid. */
export function toBatch(body: string): Batch | undefined {
  const { data } = ANSWER.safeParse(parseAnswer(body));
  if (!data) return undefined;
  const ads = data.hits.flatMap((hit) => toJobtechAd(hit) ?? []);
  // Unreadable ads are skipped; an answer with only unreadable ads is invalid.
  if (data.hits.length > 0 && ads.length === 0) return undefined;
  return { ads, read: data.hits.length, total: data.total.value };
}

/** Parses JSON; `undefined` when it is invalid. */
export function parseAnswer(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
