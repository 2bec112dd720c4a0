import { z } from "zod";
import { LANGUAGES } from "../languages/language.ts";
import type { Visitor } from "./incoming.ts";

/** Shape of a stored visitor. */
export const STORED_VISITOR: z.ZodType<Visitor> = z.looseObject({
  key: z.looseObject({ channel: z.string(), conversation: z.string(), person: z.string(), role: z.string() }),
  isGroup: z.boolean(),
  language: z.enum(LANGUAGES),
  timeZone: z.string().optional(),
  abilities: z.array(z.custom<Visitor["abilities"][number]>((value) => typeof value === "string")),
  page: z.string().optional(),
});

/** Returns a visitor as stored in jobs. The key for rate limits is left out: it may be a network address. */
export function toStoredVisitor({ key, isGroup, language, timeZone, abilities, page }: Visitor): Visitor {
  return {
    key,
    isGroup,
    language,
    abilities,
    ...(timeZone !== undefined && { timeZone }),
    ...(page !== undefined && { page }),
  };
}
