import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import restify, { type Server } from "restify";
import { afterEach, describe, expect, it } from "vitest";
import { createAssets } from "../../../src/http/pages/assets.ts";
import { createPages } from "../../../src/http/pages/html.ts";
import { registerPages } from "../../../src/http/pages/pages.ts";
import { answerRefusals } from "../../../src/http/route.ts";

const HTML = { accept: "text/html" };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe("pages", () => {
  it.each([
    ["/", {}, "en"],
    ["/", { "accept-language": "sv-SE,sv;q=0.9,en;q=0.8" }, "sv"],
    ["/", { "accept-language": "de, en;q=0.4, sv;q=0.7" }, "sv"],
    ["/", { "accept-language": "sv;q=0, en" }, "en"],
    ["/?lang=sv", { "accept-language": "en" }, "sv"],
    ["/?lang=fi", { "accept-language": "sv" }, "sv"],
    ["/chat?lang=sv-FI", {}, "sv"],
    ["/privacy", { "accept-language": "sv" }, "sv"],
    ["/terms?lang=sv", {}, "sv"],
    ["/demo", { "accept-language": "sv" }, "sv"],
  ])("%s with %j is answered in %s", async (path, headers, language) => {
    const answer = await get(await serve(), path, headers);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-language"]).toBe(language);
    expect(answer.text).toContain(`<html lang="${language}">`);
  });

  it.each(
    ["/", "/demo", "/chat", "/privacy", "/terms", "/nowhere"].flatMap((path) => [`${path}?lang=en`, `${path}?lang=sv`]),
  )("%s has no unfilled place and asks for files that exist only", async (path) => {
    const port = await serve();
    const { text } = await get(port, path, HTML);
    expect(text).not.toMatch(/\{\{|undefined/);
    const files = [...text.matchAll(/(?:href|src)="\/?(widget[^"]+)"/g)].map((match) => `/${match[1]}`);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect([file, (await get(port, file)).status]).toEqual([file, 200]);
  });

  it("run only scripts that carry the nonce of their own answer", async () => {
    const port = await serve();
    for (const path of ["/", "/demo", "/chat"]) {
      const [first, second] = [await get(port, path), await get(port, path)];
      const nonce = /script-src 'nonce-([\w+/=]{20,})';/.exec(first.policy)?.[1] ?? "none";
      expect(second.policy).not.toContain(nonce);
      const scripts = [...first.text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      expect(scripts.length).toBeGreaterThan(1);
      for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`);
      expect(first.text).not.toMatch(/\son\w+=|style="|<style/);
    }
  });

  it("let the named origins put the chat into a frame, and no one the demo page", async () => {
    const port = await serve(["https://www.example.com"]);
    expect((await get(port, "/chat")).policy).toMatch(/frame-ancestors 'self' https:\/\/www\.example\.com$/);
    expect((await get(port, "/")).policy).toMatch(/frame-ancestors 'self'$/);
    expect((await get(await serve(), "/chat")).policy).toMatch(/frame-ancestors \*$/);
  });

  it.each([
    [1, "en", "deleted 1 day after you last used it"],
    [45, "en", "deleted 45 days after you last used it"],
    [1, "sv", "raderas 1 dygn efter att du senast använde det"],
    [45, "sv", "raderas 45 dygn efter att du senast använde det"],
  ])("tell that a conversation is kept for %i days, in %s", async (retainDays, language, sentence) => {
    const { text } = await get(await serve(["*"], retainDays), `/privacy?lang=${language}`);
    expect(text).toContain(sentence);
  });

  it.each(["/privacy", "/terms"])("%s is put into no frame and is not kept by a browser unasked", async (path) => {
    const { headers, policy } = await get(await serve(["https://www.example.com"]), path);
    expect(headers["cache-control"]).toBe("no-cache");
    expect(policy).toMatch(/^default-src 'none';.*frame-ancestors 'self'$/);
  });

  it("keep a forged host out of the policy", async () => {
    const answer = await get(await serve(), "/chat", { host: "evil.example,*" });
    expect(answer.policy).toContain("connect-src 'self';");
  });

  it("tell a person in a sentence that an address does not exist, and a program in JSON", async () => {
    const port = await serve();
    const page = await get(port, "/nowhere", { ...HTML, "accept-language": "sv" });
    expect(page.status).toBe(404);
    expect(page.text).toContain("Det finns ingen sida på den här adressen.");
    const json = await get(port, "/nowhere");
    expect([json.status, JSON.parse(json.text)]).toMatchObject([404, { error: { code: "NotFound" } }]);
  });
});

describe("files", () => {
  it.each(["br", "gzip", undefined])("Web Chat arrives whole with the encoding %s", async (encoding) => {
    const port = await serve();
    const path = await findAddress(port, "/chat", "webchat.js");
    const headers: Record<string, string> =
      encoding === undefined ? {} : { "accept-encoding": `deflate, ${encoding};q=0.8` };
    const answer = await get(port, path, headers);
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(answer.headers["vary"]).toBe("Accept-Encoding");
    const raw = encoding === undefined ? answer.body : decompress(answer.body, encoding);
    const sum = createHash("sha256").update(raw).digest("hex");
    expect(await readFile("src/widget/vendor/webchat.js.sha256", "utf8")).toContain(sum);
  });

  it("are not sent again to a browser that has them", async () => {
    const port = await serve();
    const etag = String((await get(port, "/widget.js", { "accept-encoding": "br" })).headers["etag"]);
    const again = await get(port, "/widget.js", { "accept-encoding": "br", "if-none-match": `"old", W/${etag}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const other = await get(port, "/widget.js", { "accept-encoding": "gzip", "if-none-match": etag });
    expect(other.status).toBe(200);
  });

  it("asked for by a name of another version are today's, and not to be kept", async () => {
    const answer = await get(await serve(), "/widget/assets/0123456789ab/chat.js");
    expect([answer.status, answer.headers["cache-control"]]).toEqual([200, "no-cache"]);
  });

  it.each(["/widget/assets/x/..%2fserver%2fpages.ts", "/widget/assets/x/vendor", "/widget/assets/x/constructor"])(
    "%s does not exist",
    async (path) => {
      expect((await get(await serve(), path)).status).toBe(404);
    },
  );

  it("are described to HEAD without a body", async () => {
    const port = await serve();
    const [head, whole] = [await get(port, "/widget.js", {}, "HEAD"), await get(port, "/widget.js")];
    expect(head.body.length).toBe(0);
    expect(head.headers["content-length"]).toBe(String(whole.body.length));
    expect(whole.headers["x-content-type-options"]).toBe("nosniff");
  });
});

type Answer = {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
  readonly text: string;
  readonly policy: string;
};

async function serve(allowedOrigins: readonly string[] = ["*"], retainDays = 30): Promise<number> {
  const server = restify.createServer();
  servers.push(server);
  answerRefusals(server, { error: (_facts: unknown, message?: string) => expect.unreachable(message) });
  registerPages(server, {
    allowedOrigins,
    retainDays,
    operator: {},
    connectOrigins: [],
    pages: createPages(),
    assets: createAssets(),
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server.address().port;
}

/** Asks as the bytes travel: fetch would decompress them and refuse a forged host. */
function get(port: number, path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: "127.0.0.1", path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        const policy = String(response.headers["content-security-policy"]);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString(), policy });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

async function findAddress(port: number, page: string, file: string): Promise<string> {
  const { text } = await get(port, page);
  return `/${new RegExp(`widget/assets/\\w+/${file.replace(".", "\\.")}`).exec(text)?.[0]}`;
}

function decompress(body: Buffer, encoding: string): Buffer {
  return encoding === "br" ? brotliDecompressSync(body) : gunzipSync(body);
}
