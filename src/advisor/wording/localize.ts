import type { CatalogueKey } from "../../content/model/content.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import type { Turn } from "../model/turn.ts";

/** What the bot's voice is taken from. */
export type CatalogueContext = Pick<Turn, "content" | "language">;

/** A sentence of the bot's voice with its places filled. */
export function localize(
  { content, language }: CatalogueContext,
  key: CatalogueKey,
  placeholders: Readonly<Record<string, string>> = {},
): string {
  return fillPlaceholders(content.catalogue[key][language], placeholders);
}
