import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { bundle } from "./bundle.ts";
import { brotli, gzip } from "./compress.ts";
import { writeNotices } from "./notices.ts";
import { REPLACEMENTS } from "./replacements.ts";

/** Of the chat's 300 kB, 30 are for its own page, scripts and styles. */
const MAX_BROTLI_BYTES = 270_000;

const VENDOR = new URL("../src/widget/vendor/", import.meta.url);

const { script, files } = await bundle(REPLACEMENTS);
const [br, gz] = [brotli(script), gzip(script)];
const sum = createHash("sha256").update(script).digest("hex");
console.log(`raw ${script.length}, gzip ${gz.length}, brotli ${br.length} bytes, sha256 ${sum}`);
if (br.length > MAX_BROTLI_BYTES) throw new Error(`That is more than ${MAX_BROTLI_BYTES} bytes of brotli.`);

writeFileSync(new URL("webchat.js.br", VENDOR), br);
writeFileSync(new URL("webchat.js.gz", VENDOR), gz);
writeFileSync(new URL("webchat.js.sha256", VENDOR), `${sum}  webchat.js\n`);
writeFileSync(new URL("webchat-licences.txt", VENDOR), writeNotices(files));
