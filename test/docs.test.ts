import { existsSync, readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const FOLDERS = ["", "docs/", ".github/", "manifest/", "webchat/", "src/**/", "test/**/"];
/** A path from the root, without a part to fill in. */
const OWN_PATH = /^(?:src|test|bench|dialogs|docs|manifest|webchat)\/[\w./-]+$/;
const EXTERNAL = /^[a-z][a-z+.-]*:/i;

const pages = await Array.fromAsync(
  glob(
    FOLDERS.map((folder) => `${folder}*.md`),
    { cwd: ROOT },
  ),
);

describe("every relative link leads to a file and a heading that exist", () => {
  test.each(pages.toSorted())("%s", (page) => {
    const broken = linksOf(read(page)).filter((link) => !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });
});

test.each(pages.filter((page) => page !== "CHANGELOG.md").toSorted())(
  "%s names no file that does not exist",
  (page) => {
    const named = [...withoutFences(read(page)).matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
    expect(named.filter((code) => OWN_PATH.test(code) && !existsSync(join(ROOT, code)))).toEqual([]);
  },
);

test("comments of the code name no file that does not exist", async () => {
  const files = await Array.fromAsync(glob(["src/**/*.{ts,js}", "bench/**/*.ts", "webchat/**/*.ts"], { cwd: ROOT }));
  const own = files.filter((file) => !/node_modules|vendor/.test(file));
  const tests = await Array.fromAsync(glob("test/**/*.ts", { cwd: ROOT }));
  const known = [...own, ...tests];
  const missing = own.flatMap((file) => {
    const comments = read(file).match(/^\s*(?:\/\/|\*|\/\*\*?).*$/gm) ?? [];
    const named = comments.flatMap((line) => line.match(/(?<![\w/.<>-])[\w-]+\/[\w/-]+\.ts\b/g) ?? []);
    return named
      .filter(
        (path) =>
          !path.startsWith("botframework-") && !known.some((each) => each === path || each.endsWith(`/${path}`)),
      )
      .map((path) => `${file}: ${path}`);
  });
  expect(missing).toEqual([]);
});

test("the index of the documentation names every page beside it", () => {
  const index = linksOf(read("docs/README.md"));
  const unnamed = pages
    .filter((page) => dirname(page) === "docs" && page !== join("docs", "README.md"))
    .filter((page) => !index.includes(relative("docs", page)));
  expect(unnamed).toEqual([]);
});

test.each([
  ["Plain words", "plain-words"],
  ["Run it, with TLS in front", "run-it-with-tls-in-front"],
  ["`ask` and **say** [more](more.md)", "ask-and-say-more"],
])("the heading %j is reached by #%s", (heading, anchor) => {
  expect(anchorsOf(`# ${heading}`)).toEqual([anchor]);
});

function read(page: string): string {
  return readFileSync(join(ROOT, page), "utf8");
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), decodeURIComponent(path));
  if (!existsSync(join(ROOT, target))) return false;
  return anchor === undefined || anchorsOf(read(target)).includes(anchor);
}

/** Targets of links and pictures in Markdown and of `src` and `href` in HTML, those of other sites left out. */
function linksOf(markdown: string): string[] {
  const text = withoutCode(markdown);
  const found = [
    ...text.matchAll(/\]\(<?([^\s)>]+)>?(?:\s+"[^"]*")?\)/g),
    ...text.matchAll(/\b(?:src|href)="([^"]+)"/g),
    ...text.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm),
  ];
  return found.map(([, target = ""]) => target).filter((target) => !EXTERNAL.test(target));
}

/** The anchors that GitHub gives a page's headings. Source: https://github.com/Flet/github-slugger */
function anchorsOf(markdown: string): string[] {
  const seen = new Map<string, number>();
  return [...withoutFences(markdown).matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = ""]) => {
    const anchor = toAnchor(heading);
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}

function toAnchor(heading: string): string {
  return heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

function withoutCode(markdown: string): string {
  return withoutFences(markdown).replaceAll(/`[^`\n]*`/g, "");
}

function withoutFences(markdown: string): string {
  return markdown.replaceAll(/^( *)(`{3,})[^\n]*\n[\s\S]*?^\1\2 *$/gm, "");
}
