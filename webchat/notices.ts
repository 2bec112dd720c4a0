import { readdirSync, readFileSync } from "node:fs";
import { HERE } from "./bundle.ts";

type Package = { readonly name: string; readonly version: string; readonly license?: string; readonly author?: Author };
type Author = string | { readonly name: string };

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;
const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const RULE = `\n\n${"=".repeat(80)}\n\n`;

/**
 * Writes the licence texts of every package that one of the files belongs to; packages that share a text share an entry.
 * For a package that ships no text, what its package.json states stands in.
 */
export function writeNotices(files: readonly string[]): string {
  const folders = files.map((file) => PACKAGE_FOLDER.exec(file)?.[0]).filter((folder) => folder !== undefined);
  const namesByText = new Map<string, Set<string>>();
  for (const folder of new Set(folders)) {
    const about: Package = JSON.parse(readFileSync(`${HERE}${folder}/package.json`, "utf8"));
    const text = readTexts(folder) || toStatement(about);
    const names = namesByText.get(text) ?? new Set();
    namesByText.set(text, names.add(`${about.name} ${about.version}`));
  }
  const entries = [...namesByText].map(([text, names]) => `${[...names].sort().join("\n")}\n\n${text}`);
  return `${["webchat.js contains parts of the packages below.", ...entries.sort()].join(RULE)}\n`;
}

function readTexts(folder: string): string {
  const files = readdirSync(`${HERE}${folder}`).filter((file) => LICENCE_FILE.test(file));
  const texts = files.sort().map((file) => readFileSync(`${HERE}${folder}/${file}`, "utf8"));
  return texts.map((text) => text.replaceAll("\r\n", "\n").trim()).join("\n\n");
}

function toStatement({ license = "not stated", author = "its authors" }: Package): string {
  const stated = `Licence stated in package.json: ${license}`;
  if (license !== "MIT") return stated;
  const holder = typeof author === "string" ? author : author.name;
  return `${stated}\n\n${readFileSync(`${HERE}mit.txt`, "utf8").trim().replace("HOLDER", holder)}`;
}
