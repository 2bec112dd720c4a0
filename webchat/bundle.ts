import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { minify } from "terser";
import type { Replacement } from "./replacements/replacement.ts";

/** Web Chat as one script. */
export type Bundle = {
  readonly script: Buffer;
  /** Files with something in the script, by their paths in this folder; without those that were replaced. */
  readonly files: readonly string[];
};

/** The folder of this file, where all is found. */
export const HERE = fileURLToPath(new URL(".", import.meta.url));

/** The script is written in the syntax of this year, which browsers since then understand. */
const SYNTAX_YEAR = 2022;

/**
 * What the names mean that Web Chat's packages call each other by: their TypeScript, which they publish beside what is built
 * of it, each in one piece. The last two packages are built when they are installed, which is turned off; these are what of.
 */
const SOURCES = {
  "botframework-webchat-core": "./node_modules/botframework-webchat-core/src/index.ts",
  "botframework-webchat-api": "./node_modules/botframework-webchat-api/src/index.ts",
  "botframework-webchat-api/internal": "./node_modules/botframework-webchat-api/src/internal.ts",
  "botframework-webchat-api/decorator": "./node_modules/botframework-webchat-api/src/decorator/index.ts",
  "botframework-webchat-component": "./node_modules/botframework-webchat-component/src/index.ts",
  "botframework-webchat-component/internal": "./node_modules/botframework-webchat-component/src/internal.ts",
  "markdown-it-attrs-es5": "markdown-it-attrs",
  "p-defer-es5": "p-defer",
};

/** Bundles Web Chat with replacements. The same input gives the same bytes. */
export async function bundle(replacements: readonly Replacement[]): Promise<Bundle> {
  const replaced = new Set<string>();
  const result = await build({
    absWorkingDir: HERE,
    entryPoints: ["browser/entry.js"],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    target: `es${SYNTAX_YEAR}`,
    charset: "utf8",
    legalComments: "none",
    mainFields: ["module", "browser", "main"],
    alias: SOURCES,
    loader: { ".js": "jsx" },
    tsconfigRaw: {},
    define: {
      "process.env.NODE_ENV": '"production"',
      "process.env.npm_package_version": JSON.stringify(readWebChatVersion()),
      "process.env": "{}",
      global: "globalThis",
    },
    plugins: [replaceFiles(replacements, replaced)],
    logLevel: "warning",
  });
  const [output] = Object.values(result.metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).filter(
    ([path, { bytesInOutput }]) => bytesInOutput > 0 && !replaced.has(path),
  );
  return { script: await shorten(result.outputFiles[0]?.text ?? ""), files: files.map(([path]) => path) };
}

/** The minifier that Microsoft's own build uses; it comes out 5 % below esbuild's. */
async function shorten(script: string): Promise<Buffer> {
  const { code = "" } = await minify(script, {
    ecma: SYNTAX_YEAR,
    compress: { passes: 2 },
    format: {
      comments: false,
      preamble: `/* Bot Framework Web Chat ${readWebChatVersion()} and what it needs. Licences: webchat-licences.txt, beside this file. */`,
    },
  });
  return Buffer.from(code);
}

/** Fails the build when a replacement finds nothing to replace: what it names has moved, and the original is in the script. */
function replaceFiles(replacements: readonly Replacement[], replaced: Set<string>): Plugin {
  return {
    name: "replacements",
    setup(esbuild) {
      const unused = new Set(replacements);
      esbuild.onLoad({ filter: /./ }, async ({ path }) => {
        const local = relative(HERE, path).replaceAll("\\", "/");
        const replacement = replacements.find(({ files }) => files.test(local));
        if (replacement === undefined) return undefined;
        unused.delete(replacement);
        replaced.add(local);
        return { resolveDir: HERE, ...(await replacement.make(path)) };
      });
      esbuild.onEnd(() => ({
        errors: [...unused].map(({ name }) => ({ text: `The replacement "${name}" found nothing.` })),
      }));
    },
  };
}

function readWebChatVersion(): string {
  return JSON.parse(readFileSync(`${HERE}node_modules/botframework-webchat/package.json`, "utf8")).version;
}
