import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Whether this user may mount a file system in memory: on Linux, the superuser may. */
export const CAN_MOUNT = canMount();

/** Mounts an empty file system of some megabytes until the test ends; returns its folder. */
export function mountSmallFileSystem(megabytes: number): string {
  const folder = mkdtempSync(join(tmpdir(), "career-advice-small-"));
  mount(folder, megabytes);
  onTestFinished(() => unmount(folder));
  return folder;
}

function canMount(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), "career-advice-small-"));
  try {
    mount(folder, 1);
    unmount(folder);
    return true;
  } catch {
    rmdirSync(folder);
    return false;
  }
}

function mount(folder: string, megabytes: number): void {
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "ignore" });
}

function unmount(folder: string): void {
  execFileSync("umount", ["--lazy", folder], { stdio: "ignore" });
  rmdirSync(folder);
}
