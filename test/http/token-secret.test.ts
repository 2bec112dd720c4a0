import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readOrCreateTokenSecrets } from "../../src/http/token-secret.ts";

describe("the token secret", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "secret-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("is created once, long, and readable by its owner only", async () => {
    const dataDir = join(folder, "not", "there");

    const [secret, ...others] = await readOrCreateTokenSecrets(dataDir);

    expect(secret).toMatch(/^[\w-]{64}$/);
    expect(others).toEqual([]);
    expect(await readOrCreateTokenSecrets(dataDir)).toEqual([secret]);
    expect(readdirSync(dataDir)).toEqual(["token-secret"]);
    expect(statSync(join(dataDir, "token-secret")).mode & 0o777).toBe(0o600);
  });

  it("is the same for processes that create it at once", async () => {
    const secrets = await Promise.all(Array.from({ length: 10 }, () => readOrCreateTokenSecrets(folder)));

    expect(new Set(secrets.flat()).size).toBe(1);
    expect(readdirSync(folder)).toEqual(["token-secret"]);
  });

  it("is another one in another folder", async () => {
    expect(await readOrCreateTokenSecrets(join(folder, "a"))).not.toEqual(
      await readOrCreateTokenSecrets(join(folder, "b")),
    );
  });

  it("may be several, one a line, of which the first signs", async () => {
    writeFileSync(join(folder, "token-secret"), `${"new".repeat(12)}\n${"old".repeat(12)}\n`);

    expect(await readOrCreateTokenSecrets(folder)).toEqual(["new".repeat(12), "old".repeat(12)]);
  });

  it.each([
    ["an empty file", (path: string) => writeFileSync(path, "")],
    ["a good secret before a short one", (path: string) => writeFileSync(path, `${"x".repeat(32)}\nshort\n`)],
    ["a folder", (path: string) => mkdirSync(path)],
  ])("is refused with the remedy when it is %s", async (_, make) => {
    make(join(folder, "token-secret"));

    await expect(readOrCreateTokenSecrets(folder)).rejects.toMatchObject({
      code: "STORE_UNUSABLE",
      hint: expect.stringContaining("DATA_DIR"),
    });
  });
});
