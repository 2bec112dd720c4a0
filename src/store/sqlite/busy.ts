/** Result code for a lock that another connection holds; its low byte in extended codes. Source: https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/** Tells whether an error of SQLite is caused by a lock that another connection holds. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;
}
