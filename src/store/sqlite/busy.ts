/** Result code of a lock that somebody else holds; further bits say which. Source: https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/** Whether an error of SQLite tells of a lock that somebody else holds. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;
}
