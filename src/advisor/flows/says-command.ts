import type { VisitorCommand } from "../../content/model/content.ts";
import { findPhrase, toPhrase } from "../../entities/phrases.ts";
import type { Turn } from "../model/turn.ts";

/** Whether the whole message is a phrase of a command. */
export function saysCommand({ content, message, language }: Turn, command: VisitorCommand): boolean {
  return findPhrase(content, command, toPhrase(message.text), language) !== undefined;
}
