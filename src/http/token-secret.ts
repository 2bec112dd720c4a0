import { randomBytes, randomUUID } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AdvisorError } from "../errors.ts";
import { silentLog, type Log } from "../log.ts";
import { makePrivate, makePrivateFolder } from "../owner-only.ts";

const FILE_NAME = "token-secret";
const SECRET_BYTES = 48;
const MIN_LENGTH = 32;

/**
 * Reads the secrets of web-chat tokens from a file with one secret a line, and creates it at the first call. The first
 * secret signs, all verify. Only the owner may read the file. Of several processes that start at once, one creates it and
 * all read the same.
 * @param log gets a warning when other users could read the file.
 * @throws AdvisorError `STORE_UNUSABLE` when the file can neither be read nor created, or a line is too short.
 */
export async function readOrCreateTokenSecrets(
  dataDir: string,
  log: Pick<Log, "warn"> = silentLog,
): Promise<readonly string[]> {
  const path = join(dataDir, FILE_NAME);
  try {
    const secrets = toLines((await readIfThere(path)) ?? (await create(dataDir, path, log)));
    makePrivate(path, log);
    if (secrets.length > 0 && secrets.every(({ length }) => length >= MIN_LENGTH)) return secrets;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw unusable(`The token secret ${path} cannot be read or made: ${reason}.`, cause);
  }
  throw unusable(`The token secret ${path} is empty, or a line of it is shorter than ${MIN_LENGTH} characters.`);
}

async function create(dataDir: string, path: string, log: Pick<Log, "warn">): Promise<string> {
  makePrivateFolder(dataDir, log);
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, randomBytes(SECRET_BYTES).toString("base64url"), { mode: 0o600, flag: "wx" });
    // A link is atomic: it appears with its whole content, and never replaces an existing file.
    await link(draft, path).catch(ignoreExisting);
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(path, "utf8");
}

function toLines(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

function unusable(message: string, cause?: unknown): AdvisorError {
  const hint = "Set DATA_DIR to a folder this program may write to, or give the secret itself in TOKEN_SECRET.";
  return new AdvisorError("STORE_UNUSABLE", message, hint, cause);
}
