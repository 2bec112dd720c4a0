import { pino, type Logger } from "pino";

/** The part of a pino logger that this program uses. */
export type Log = Pick<Logger, "debug" | "info" | "warn" | "error">;

/** Creates the program's logger, which writes JSON lines to standard output. */
export function createLog(level: string): Log {
  return pino({ level, base: null });
}

/** A logger without output, for tools whose output is data. */
export const silentLog: Log = pino({ level: "silent" });
