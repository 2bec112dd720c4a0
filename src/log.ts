import { pino, type Logger } from "pino";

/** The part of a pino logger this program uses. */
export type Log = Pick<Logger, "debug" | "info" | "warn" | "error">;

/** Creates the program's logger: JSON lines on standard output. */
export function createLog(level: string): Log {
  return pino({ level, base: null });
}

/** A log that says nothing, for tools whose output is data. */
export const silentLog: Log = pino({ level: "silent" });
