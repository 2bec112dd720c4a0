import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readOrCreateTokenSecret } from "../../src/server/direct-line-secret.ts";

describe("the token secret", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "secret-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("is made once, long, and for its owner's eyes only", async () => {
    const dataDir = join(folder, "not", "there");

    const secret = await readOrCreateTokenSecret(dataDir);

    expect(secret).toMatch(/^[\w-]{64}$/);
    expect(await readOrCreateTokenSecret(dataDir)).toBe(secret);
    expect(readdirSync(dataDir)).toEqual(["token-secret"]);
    expect(statSync(join(dataDir, "token-secret")).mode & 0o777).toBe(0o600);
  });

  it("is the same for all who make it at once", async () => {
    const secrets = await Promise.all(Array.from({ length: 10 }, () => readOrCreateTokenSecret(folder)));

    expect(new Set(secrets).size).toBe(1);
    expect(readdirSync(folder)).toEqual(["token-secret"]);
  });

  it("is another one in another folder", async () => {
    expect(await readOrCreateTokenSecret(join(folder, "a"))).not.toBe(await readOrCreateTokenSecret(join(folder, "b")));
  });

  it.each([
    ["an empty file", (path: string) => writeFileSync(path, "")],
    ["a folder", (path: string) => mkdirSync(path)],
  ])("is refused with the remedy when it is %s", async (_, make) => {
    make(join(folder, "token-secret"));

    await expect(readOrCreateTokenSecret(folder)).rejects.toMatchObject({
      code: "STORE_UNUSABLE",
      hint: expect.stringContaining("DATA_DIR"),
    });
  });
});
