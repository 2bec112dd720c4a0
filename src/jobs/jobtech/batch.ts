import { z } from "zod";
import type { JobAd } from "../model/job-ad.ts";
import { toJobtechAd } from "./to-ad.ts";

/** Ads in the order the board gave them, and how many there are. */
export type Batch = {
  readonly ads: readonly JobAd[];
  /** How many the board gave, those that could not be read included. */
  readonly read: number;
  readonly total: number;
};

const ANSWER = z.object({ total: z.object({ value: z.int().min(0) }), hits: z.array(z.unknown()).max(100) });

/** Reads what `/search` answered; `undefined` when it is no such answer. */
export function toBatch(body: string): Batch | undefined {
  const { data } = ANSWER.safeParse(parseAnswer(body));
  if (!data) return undefined;
  const ads = data.hits.flatMap((hit) => toJobtechAd(hit) ?? []);
  // One ad that cannot be read is passed over; an answer of nothing else is no answer.
  if (data.hits.length > 0 && ads.length === 0) return undefined;
  return { ads, read: data.hits.length, total: data.total.value };
}

/** Reads JSON; `undefined` for what is none. */
export function parseAnswer(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
