import type { CatalogueKey } from "../../content/model/content.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import type { Turn } from "../model/turn.ts";

/** The catalogue and the language a sentence is taken from. */
export type CatalogueContext = Pick<Turn, "content" | "language">;

/** Takes a sentence from the message catalogue and fills its placeholders. */
export function localize(
  { content, language }: CatalogueContext,
  key: CatalogueKey,
  placeholders: Readonly<Record<string, string>> = {},
): string {
  return fillPlaceholders(content.catalogue[key][language], placeholders);
}
