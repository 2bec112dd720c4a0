import { z } from "zod";
import { LANGUAGES } from "../../languages/language.ts";
import type { Button, ButtonValue, Card, Item, Reply } from "./reply.ts";

/** The value is unchecked: it is only compared with values that are checked when a button is pressed. */
const BUTTON: z.ZodType<Button> = z.looseObject({
  label: z.string(),
  value: z.custom<ButtonValue>((value) => typeof value === "object" && value !== null),
});

const FACT = z.looseObject({ label: z.string(), value: z.string() });

const CARD: z.ZodType<Card> = z.looseObject({
  title: z.string(),
  facts: z.array(FACT),
  bars: z
    .array(FACT.extend({ from: z.number(), to: z.number(), isHighlighted: z.boolean(), note: z.string().optional() }))
    .optional(),
  keep: z.looseObject({ copy: z.string(), print: z.string(), mail: z.string() }).optional(),
});

const ITEM: z.ZodType<Item> = z.looseObject({
  title: z.string(),
  detail: z.string(),
  note: z.string().optional(),
  url: z.string().optional(),
});

const SOURCES = z.array(z.looseObject({ text: z.string(), url: z.string().optional() }));

/** Shape of a stored reply. */
export const REPLY: z.ZodType<Reply> = z.looseObject({
  language: z.enum(LANGUAGES),
  text: z.string(),
  card: CARD.optional(),
  items: z.array(ITEM).optional(),
  sources: SOURCES,
  answer: z
    .looseObject({ topic: z.string(), lead: z.string(), more: z.string().optional(), sources: SOURCES })
    .optional(),
  suggestions: z.array(BUTTON),
  ratings: z.array(BUTTON).optional(),
  verbatim: z.array(z.string()).optional(),
  mention: z.looseObject({ id: z.string(), name: z.string() }).optional(),
});
