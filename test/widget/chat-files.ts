import { createAssets } from "../../src/http/pages/assets.ts";
import { createPages } from "../../src/http/pages/html.ts";

/**
 * Returns what a browser loads when the chat is first opened, each file with its bytes as they travel, in brotli where
 * the server compresses: the page, what it names, what those import, and the pictures that are drawn at once.
 */
export async function weighChat(): Promise<ReadonlyMap<string, number>> {
  const assets = createAssets();
  const page = await createPages().fill("chat", "en", { version: "v" });
  const weights = new Map([["chat.html", Buffer.byteLength(page)]]);
  const toVisit = [...page.matchAll(/(?:href|src)="widget\/assets\/v\/([^"]+)"/g)].map(([, name = ""]) => name);
  for (const name of toVisit) {
    if (weights.has(name)) continue;
    const [raw, packed] = [await assets.read(name, "identity"), await assets.read(name, "br")];
    if (raw === undefined || packed === undefined) throw new Error(`The chat asks for ${name}, which is not served.`);
    weights.set(name, packed.body.length);
    const script = name.startsWith("chat") ? raw.body.toString() : "";
    for (const [, used = ""] of script.matchAll(/(?:from "\.\/|\$\{assets\})([\w.-]+)/g)) toVisit.push(used);
  }
  return weights;
}
