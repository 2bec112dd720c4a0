import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, gunzip, gzip } from "node:zlib";
import { fillScript, writeChatTexts } from "./widget-texts.ts";

/** Content encoding of a body: brotli, gzip or none. */
export type Encoding = "br" | "gzip" | "identity";

/** Files that a browser may request, by the name in their URL. */
export type Assets = {
  /** Hash of all files; it changes when any of them does. */
  readonly version: () => Promise<string>;
  /** Reads one file; `undefined` when no file has the name. */
  readonly read: (name: string, encoding: Encoding) => Promise<Asset | undefined>;
};

/** One encoded file. */
export type Asset = {
  readonly body: Buffer;
  readonly contentType: string;
  /** Quoted entity tag of this body in this encoding. */
  readonly etag: string;
};

const WIDGET_FOLDER = new URL("../../widget/", import.meta.url);
const VERSION_LENGTH = 12;

const SCRIPT = "text/javascript; charset=utf-8";
const STYLE = "text/css; charset=utf-8";
const JSON_TEXT = "application/json; charset=utf-8";
const IMAGE = "image/svg+xml";
const TEXT = "text/plain; charset=utf-8";

/** Name of a virtual file, created from the texts in `src/languages/`. */
const CHAT_TEXTS = "chat.texts.json";

/** Path and content type of each file, by name. */
const FILES: ReadonlyMap<string, { readonly path: string; readonly contentType: string }> = new Map([
  ["launcher.js", { path: "launcher.js", contentType: SCRIPT }],
  ["chat.js", { path: "chat.js", contentType: SCRIPT }],
  ["chat-session.js", { path: "chat-session.js", contentType: SCRIPT }],
  ["chat-calls.js", { path: "chat-calls.js", contentType: SCRIPT }],
  ["chat-connection.js", { path: "chat-connection.js", contentType: SCRIPT }],
  ["chat-outbox.js", { path: "chat-outbox.js", contentType: SCRIPT }],
  ["chat-socket.js", { path: "chat-socket.js", contentType: SCRIPT }],
  ["chat-status.js", { path: "chat-status.js", contentType: SCRIPT }],
  ["chat-subject.js", { path: "chat-subject.js", contentType: SCRIPT }],
  ["chat-wake.js", { path: "chat-wake.js", contentType: SCRIPT }],
  ["chat-host.js", { path: "chat-host.js", contentType: SCRIPT }],
  ["chat-keep.js", { path: "chat-keep.js", contentType: SCRIPT }],
  ["chat-strings.js", { path: "chat-strings.js", contentType: SCRIPT }],
  ["chat-style.js", { path: "chat-style.js", contentType: SCRIPT }],
  ["chat.css", { path: "chat.css", contentType: STYLE }],
  ["webchat-licences.txt", { path: "vendor/webchat-licences.txt", contentType: TEXT }],
  ["chat-status.css", { path: "chat-status.css", contentType: STYLE }],
  ["chat-deletion.js", { path: "chat-deletion.js", contentType: SCRIPT }],
  ["chat-download.js", { path: "chat-download.js", contentType: SCRIPT }],
  ["chat-groups.js", { path: "chat-groups.js", contentType: SCRIPT }],
  ["chat-menu.js", { path: "chat-menu.js", contentType: SCRIPT }],
  ["chat-texts.js", { path: "chat-texts.js", contentType: SCRIPT }],
  [CHAT_TEXTS, { path: CHAT_TEXTS, contentType: JSON_TEXT }],
  ["colours.css", { path: "colours.css", contentType: STYLE }],
  ["chat-menu.css", { path: "chat-menu.css", contentType: STYLE }],
  ["chat-conversation.css", { path: "chat-conversation.css", contentType: STYLE }],
  ["typing.svg", { path: "typing.svg", contentType: IMAGE }],
  ["site.js", { path: "site/site.js", contentType: SCRIPT }],
  ["site.css", { path: "site/site.css", contentType: STYLE }],
  ["demo.js", { path: "site/demo.js", contentType: SCRIPT }],
  ["demo.css", { path: "site/demo.css", contentType: STYLE }],
  ["legal.css", { path: "site/legal.css", contentType: STYLE }],
  ["favicon.svg", { path: "site/favicon.svg", contentType: IMAGE }],
]);

/** Web Chat, stored as its compressed build only: hardly any browser requests the 1.2 MB uncompressed. */
const WEB_CHAT = { name: "webchat.js", path: "vendor/webchat.js", contentType: SCRIPT };

/** Creates the assets. A file is read and encoded at its first request. */
export function createAssets(): Assets {
  const made = new Map<string, Promise<Asset>>();
  let version: Promise<string> | undefined;

  return {
    version: () => (version ??= hashEverything()),
    async read(name, encoding) {
      if (name !== WEB_CHAT.name && !FILES.has(name)) return undefined;
      const key = `${name} ${encoding}`;
      let asset = made.get(key);
      if (asset === undefined) {
        asset = make(name, encoding);
        // The uncompressed Web Chat is requested too rarely to be cached.
        if (name !== WEB_CHAT.name || encoding !== "identity") made.set(key, asset);
        asset.catch(() => made.delete(key));
      }
      return asset;
    },
  };
}

/**
 * Chooses the best encoding that a client accepts.
 * Source: https://www.rfc-editor.org/rfc/rfc9110#name-accept-encoding
 */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  const accepted = new Set(
    (acceptEncoding ?? "")
      .toLowerCase()
      .split(",")
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(";")[0]?.trim()),
  );
  if (accepted.has("br")) return "br";
  return accepted.has("gzip") ? "gzip" : "identity";
}

/** Reads a file before compression; the placeholders of scripts are filled. */
async function readRaw(path: string): Promise<Buffer> {
  if (path === CHAT_TEXTS) return Buffer.from(writeChatTexts());
  const file = await readWidget(path);
  return path.endsWith(".js") ? Buffer.from(fillScript(file.toString("utf8"))) : file;
}

async function make(name: string, encoding: Encoding): Promise<Asset> {
  const { path, contentType } = FILES.get(name) ?? WEB_CHAT;
  const body = name === WEB_CHAT.name ? await readWebChat(encoding) : await compress(await readRaw(path), encoding);
  return { body, contentType, etag: `"${hash([body])}"` };
}

async function readWebChat(encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return readWidget(`${WEB_CHAT.path}.br`);
  const zipped = await readWidget(`${WEB_CHAT.path}.gz`);
  return encoding === "gzip" ? zipped : promisify(gunzip)(zipped);
}

function compress(raw: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return promisify(brotliCompress)(raw);
  return encoding === "gzip" ? promisify(gzip)(raw) : Promise.resolve(raw);
}

async function hashEverything(): Promise<string> {
  const paths = [...FILES.values()].map((file) => file.path);
  return hash(await Promise.all([...paths.map(readRaw), readWidget(`${WEB_CHAT.path}.br`)]));
}

function hash(parts: readonly Buffer[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest("hex").slice(0, VERSION_LENGTH);
}

function readWidget(path: string): Promise<Buffer> {
  return readFile(new URL(path, WIDGET_FOLDER));
}
