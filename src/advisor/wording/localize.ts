import type { CatalogueKey } from "../../content/model/content.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import type { Turn } from "../model/turn.ts";

/** Content and language by which a sentence is localized. */
export type CatalogueContext = Pick<Turn, "content" | "language">;

/** Returns a sentence of the message catalogue with its placeholders filled. */
export function localize(
  { content, language }: CatalogueContext,
  key: CatalogueKey,
  placeholders: Readonly<Record<string, string>> = {},
): string {
  return fillPlaceholders(content.catalogue[key][language], placeholders);
}
