import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openKnowledge } from "../../src/learning/live-knowledge.ts";
import { CONTENT_FOLDERS, type ContentFolders } from "../../src/content/files/folders.ts";
import { AdvisorError } from "../../src/errors.ts";
import { JUNIOR, writeSample } from "../content/sample.ts";
import { silentLog, type Log } from "../../src/log.ts";

const DRESS_CODE = "back-end-developer/work/dress-code.yaml";

test("an edit takes effect without a restart, and an edit with a fault leaves the last good content in service", async () => {
  const folders = copyContent();
  const { log, next } = listeningLog();
  const knowledge = await openKnowledge(folders, { log, signal: untilTestEnds(), monotonicNow: () => 0 });
  const file = join(folders.knowledge, DRESS_CODE);
  const before = readFileSync(file, "utf8");

  const reloaded = next("content reloaded");
  writeFileSync(file, before.replace(/title: .*/, "title: { en: Clothes at work, sv: Kläder på jobbet }"));
  await reloaded;
  expect(knowledge.current().content.topics.get("dress-code")?.title.en).toBe("Clothes at work");

  const refused = next("content has faults; the last good content stays in service");
  writeFileSync(file, before.replace(/title: .*/, "title: { en: Clothes at work }"));
  expect(await refused).toMatchObject({
    faults: [expect.stringMatching(/dress-code\.yaml:1:\d+ title\.sv: is missing/)],
  });
  expect(knowledge.current().content.topics.get("dress-code")?.title.sv).toBe("Kläder på jobbet");
});

test("content with faults at the start is rejected with every fault", async () => {
  const folders = copyContent();
  rmSync(join(folders.dialogs, "messages.yaml"));
  const opening = openKnowledge(folders, { log: silentLog, signal: untilTestEnds(), monotonicNow: () => 0 });
  await expect(opening).rejects.toBeInstanceOf(AdvisorError);
  await expect(opening).rejects.toMatchObject({
    code: "CONTENT_INVALID",
    message: expect.stringContaining("messages.yaml"),
  });
});

test("a restart with a fault serves the last good version of the file, and says so until it is corrected", async () => {
  const sample = await writeSample();
  const lastGoodFile = join(sample.root, "last-good-content.json");
  const clock = { ms: 0 };
  const options = { lastGoodFile, monotonicNow: () => clock.ms };
  const before = new AbortController();
  const first = await openKnowledge(sample, { ...options, log: silentLog, signal: before.signal });
  expect(first.faultyForMs()).toBeUndefined();
  before.abort();

  const file = join(sample.root, JUNIOR);
  const good = readFileSync(file, "utf8");
  writeFileSync(file, good.replace(/title: .*/, "title: { en: pay-junior }"));
  const { log, next } = listeningLog();
  const told = next("content has faults; the last good versions are in service");
  const restarted = await openKnowledge(sample, { ...options, log, signal: untilTestEnds() });
  expect(await told).toMatchObject({ replaced: [JUNIOR], faults: [expect.stringContaining(JUNIOR)] });
  clock.ms = 5000;
  expect(restarted.faultyForMs()).toBe(5000);
  expect(restarted.current().content.topics.get("pay-junior")?.title.sv).toBe("pay-junior");

  const reloaded = next("content reloaded");
  writeFileSync(file, good);
  await reloaded;
  expect(restarted.faultyForMs()).toBeUndefined();
});

function copyContent(): ContentFolders {
  const root = mkdtempSync(join(tmpdir(), "career-advice-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folders = { knowledge: join(root, "knowledge"), dialogs: join(root, "dialogs") };
  cpSync(CONTENT_FOLDERS.knowledge, folders.knowledge, { recursive: true });
  cpSync(CONTENT_FOLDERS.dialogs, folders.dialogs, { recursive: true });
  return folders;
}

function untilTestEnds(): AbortSignal {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return controller.signal;
}

/** Creates a log whose next entry with a given message can be awaited. */
function listeningLog(): { log: Log; next: (message: string) => Promise<unknown> } {
  const waiting = new Map<string, (facts: unknown) => void>();
  const hear = (facts: unknown, message?: string) => waiting.get(message ?? "")?.(facts);
  return {
    log: { ...silentLog, info: hear, error: hear },
    next: (message) => new Promise((resolve) => waiting.set(message, resolve)),
  };
}
