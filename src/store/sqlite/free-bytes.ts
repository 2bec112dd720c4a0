import { statfs } from "node:fs/promises";

/** Returns the bytes that the file system of a data folder has left for this program; `Infinity` for `:memory:`. */
export async function readFreeBytes(dataDir: string): Promise<number> {
  if (dataDir === ":memory:") return Infinity;
  const { bavail, bsize } = await statfs(dataDir);
  return bavail * bsize;
}
