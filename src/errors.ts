/** Every code an `AdvisorError` can carry; each is explained in `docs/errors.md`. */
export const ERROR_CODES = [
  "BACKUP_INVALID",
  "CONFIG_INVALID",
  "CONTENT_INVALID",
  "DATASET_INVALID",
  "PLAYGROUND_UNUSABLE",
  "PORT_IN_USE",
  "STORE_IN_USE",
  "STORE_UNUSABLE",
] as const;

/** A code that names one kind of failure. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The one error this program throws: what went wrong, and what to do about it. */
export class AdvisorError extends Error {
  override readonly name = "AdvisorError";
  readonly code: ErrorCode;
  /** The remedy, as an instruction. */
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
  }
}

/** Formats an error for a person at a terminal: message, then remedy, without a stack; a fault of our own keeps its stack. */
export function describeError(error: unknown): string {
  if (error instanceof AdvisorError) return `${error.message}\n${error.hint} [${error.code}]`;
  if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
