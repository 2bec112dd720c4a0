import type { TurnContext } from "botbuilder";

/** Handles one turn of the adapter. */
export type TurnHandler = (context: TurnContext) => Promise<void>;
