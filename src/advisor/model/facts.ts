import { z } from "zod";
import type { FactName } from "../../content/model/facts.ts";
import type { SlotValue } from "../../content/model/flow.ts";
import { CITIZENSHIPS } from "../../languages/model/reading.ts";

/** A value that a visitor has told, and when: milliseconds since 1970, 0 where unknown. */
export type Told<Value> = { readonly value: Value; readonly toldAt: number };

/** An offered or present pay, before tax. */
export type Offer = {
  readonly amount: number;
  /** ISO 4217 code; kronor where absent. */
  readonly currency?: string;
  readonly period?: "hour" | "month" | "year";
};

/** Type of each fact's value. */
export type FactValues = {
  /** Subject of the reading: `database-administrator`. */
  readonly role: string;
  /** Level of the reading: `senior`. */
  readonly level: string;
  readonly years: number;
  /** Id of a place of the geography. */
  readonly town: string;
  readonly age: number;
  readonly citizenship: string;
  /** Fluency by ISO 639-1 code; empty where it was not said. */
  readonly languages: Readonly<Record<string, string>>;
  /** Ids of skills. */
  readonly skills: readonly string[];
  readonly offer: Offer;
  /** Education of the reading, or the option of a flow that stands for several: `bachelor`, `degree`. */
  readonly education: string;
};

/** Facts of one visitor. Each is a value of a closed list or a number, never words of the visitor. */
export type Facts = { readonly [Name in FactName]?: Told<FactValues[Name]> } & {
  /** Answers in flows that are no fact of the list, by slot. */
  readonly answers?: Readonly<Record<string, Told<SlotValue>>>;
};

/** Shape of stored facts. */
export const STORED_FACTS: z.ZodType<Facts> = z.looseObject({
  role: told(z.string()).optional(),
  level: told(z.string()).optional(),
  years: told(z.number()).optional(),
  town: told(z.string()).optional(),
  age: told(z.number()).optional(),
  citizenship: told(z.enum(CITIZENSHIPS)).optional(),
  languages: told(z.record(z.string(), z.string())).optional(),
  skills: told(z.array(z.string())).optional(),
  offer: told(
    z.looseObject({
      amount: z.number(),
      currency: z.string().optional(),
      period: z.enum(["hour", "month", "year"]).optional(),
    }),
  ).optional(),
  education: told(z.string()).optional(),
  answers: z.record(z.string(), told(z.union([z.string(), z.number()]))).optional(),
});

function told<Value>(value: z.ZodType<Value>): z.ZodType<Told<Value>> {
  return z.looseObject({ value, toldAt: z.number() });
}
