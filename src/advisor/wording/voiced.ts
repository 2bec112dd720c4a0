import type { VoiceKey } from "../../content/model/content.ts";
import { fillPlaces } from "../../text/placeholders.ts";
import type { Turn } from "../model/turn.ts";

/** What the bot's voice is taken from. */
export type Voice = Pick<Turn, "content" | "language">;

/** A sentence of the bot's voice with its places filled. */
export function voiced(
  { content, language }: Voice,
  key: VoiceKey,
  places: Readonly<Record<string, string>> = {},
): string {
  return fillPlaces(content.voice[key][language], places);
}
