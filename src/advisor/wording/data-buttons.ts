import type { DataCommand } from "../../content/model/content.ts";
import type { Button } from "../model/reply.ts";
import { localize, type CatalogueContext } from "./localize.ts";

/** Creates buttons for commands about a visitor's own data. */
export function dataButtons(context: CatalogueContext, commands: readonly DataCommand[]): Button[] {
  return commands.map((command) => ({ label: localize(context, `label-${command}`), value: { command } }));
}
