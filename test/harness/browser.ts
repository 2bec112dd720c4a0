import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import packaged, { inflate } from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";
import { requireSlowFile } from "./require-slow-file.ts";

const NODE_MODULES = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const ARCHIVES = join(NODE_MODULES, "@sparticuz/chromium/bin");
/** Folder next to the package, so that another version unpacks again. */
const UNPACKED = join(NODE_MODULES, ".cache/chromium");

// Not the package's own arguments: they turn off the very protections (content security policy, origins) we test.
const ARGUMENTS = ["--font-render-hinting=none"];

/** The package's own configuration looks for its font in one fixed folder; a machine need not have any font itself. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias binding="same"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/** A browser for tests, if Chromium starts. */
export type TestBrowser = Pick<Browser, "newContext" | "close"> & {
  /** False if Chromium does not start: the tests that need it are skipped. */
  readonly isThere: boolean;
};

/**
 * Starts the Chromium that ships inside a registry package: nothing is downloaded and no browser need be installed.
 * Where it does not start, that is said; with `CI` set it is an error, so that no browser test is ever skipped there.
 */
export async function startBrowser(): Promise<TestBrowser> {
  await requireSlowFile("A test in a browser");
  try {
    const folder = await unpack();
    const browser = await launch(folder).catch(() => launch(folder, { LD_LIBRARY_PATH: join(folder, "al2023/lib") }));
    return { isThere: true, newContext: (options) => browser.newContext(options), close: () => browser.close() };
  } catch (error) {
    if (process.env["CI"]) throw error;
    process.stderr.write(`Browser tests are skipped: Chromium does not start.\n${toReason(error)}\n`);
    return { isThere: false, newContext: () => Promise.reject(error), close: () => Promise.resolve() };
  }
}

/** Of a launch that failed, Playwright tells everything; what the browser itself said is what helps. */
function toReason(error: unknown): string {
  const lines = String(error).split("\n");
  return lines.find((line) => line.includes("[err]")) ?? lines[0] ?? "";
}

/** First with the machine's own libraries, then with those that the package brings for machines without. */
function launch(folder: string, libraries: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const fonts = { FONTCONFIG_FILE: join(folder, "fonts.conf"), XDG_CACHE_HOME: join(folder, "cache") };
  const env = { ...process.env, ...fonts, ...libraries } as Record<string, string>;
  return chromium.launch({ executablePath: join(folder, "chromium"), args: ARGUMENTS, env });
}

/** Unpacks into a folder of its own and renames it last, so that a run cut short leaves no half a browser behind. */
async function unpack(): Promise<string> {
  if (existsSync(UNPACKED)) return UNPACKED;
  await mkdir(dirname(UNPACKED), { recursive: true });
  const fresh = await mkdtemp(`${UNPACKED}-`);
  await withTemporaryFolder(fresh, () =>
    Promise.all([packaged.executablePath(), inflate(join(ARCHIVES, "al2023.tar.br"))]),
  );
  await writeFile(join(fresh, "fonts.conf"), FONTS);
  await rename(fresh, UNPACKED).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    // Another test file has unpacked it.
    if (!existsSync(UNPACKED)) throw error;
  });
  return UNPACKED;
}

/** The package unpacks into the system's folder for temporary files, and reads its name when it is called. */
async function withTemporaryFolder(folder: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
