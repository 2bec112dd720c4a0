import type { Facts } from "../model/facts.ts";
import type { Turn } from "../model/turn.ts";

/** Returns the facts that this very message told. */
export function toldNow({ session: { facts = {} }, requestContext: { now } }: Turn): Facts {
  const { answers: _, ...named } = facts;
  return Object.fromEntries(Object.entries(named).filter(([, { toldAt }]) => toldAt === now));
}
