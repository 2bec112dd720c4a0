import type { DataCommand } from "../../content/model/content.ts";
import type { Button } from "../model/reply.ts";
import { voiced, type Voice } from "./voiced.ts";

/** Buttons for what visitors can ask about their own data. */
export function dataButtons(voice: Voice, commands: readonly DataCommand[]): Button[] {
  return commands.map((command) => ({ label: voiced(voice, `label-${command}`), value: { command } }));
}
