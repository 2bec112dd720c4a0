import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";
import packaged from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const NODE_MODULES = fileURLToPath(new URL("../node_modules/", import.meta.url));
const ARCHIVES = join(NODE_MODULES, "@sparticuz/chromium/bin");
/** Beside the package it comes from, so that an install of another version starts afresh. */
const UNPACKED = join(NODE_MODULES, ".cache/chromium");

// Not the package's own arguments: they turn off the very protections (content security policy, origins) we test.
const ARGUMENTS = ["--no-sandbox", "--font-render-hinting=none"];

/** The package's own configuration looks for its font in one fixed folder; a machine need not have any font itself. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="relative">fonts-cache</cachedir>
  <alias binding="same"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/** Why there is no browser on this machine; a value, since a developer's machine may lack what a browser needs. */
export type NoBrowser = { readonly reason: string };

/**
 * Starts the Chromium that ships inside a registry package: nothing is downloaded and no browser need be installed.
 * With `CI` set a browser that does not start is an error, so that no browser test is ever skipped there.
 */
export async function startBrowser(): Promise<Browser | NoBrowser> {
  try {
    const folder = await unpack();
    return await launch(folder).catch(() => launch(folder, { LD_LIBRARY_PATH: join(folder, "al2023/lib") }));
  } catch (error) {
    if (process.env["CI"]) throw error;
    const reason = `Browser tests are skipped: Chromium does not start here (${String(error).split("\n")[0]}).`;
    console.warn(reason);
    return { reason };
  }
}

/** Tells a browser from the reason why there is none. */
export function isBrowser(outcome: Browser | NoBrowser): outcome is Browser {
  return !("reason" in outcome);
}

/** First with the machine's own libraries, then with those that the package brings for machines without. */
function launch(folder: string, libraries: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf"), ...libraries } as Record<string, string>;
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
    // Another test file was quicker.
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
