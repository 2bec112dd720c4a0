/** Codes of an `AdvisorError`; `docs/errors.md` explains each. */
export const ERROR_CODES = [
  "BACKUP_INVALID",
  "CONFIG_INVALID",
  "CONTENT_INVALID",
  "CONVERSATION_INVALID",
  "DATASET_INVALID",
  "PLAYGROUND_UNUSABLE",
  "PORT_IN_USE",
  "STORE_IN_USE",
  "STORE_UNUSABLE",
] as const;

/** Code of one kind of failure. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The error class of this program: a message and a remedy. */
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

/** Formats an error for a terminal: an `AdvisorError` as message and remedy, any other error with its stack. */
export function describeError(error: unknown): string {
  if (error instanceof AdvisorError) return `${error.message}\n${error.hint} [${error.code}]`;
  if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
