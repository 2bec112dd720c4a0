import { randomBytes } from "node:crypto";
import type { Request, Response, HttpServer } from "../http.ts";
import { chooseEncoding, type Assets } from "./assets.ts";
import { chatPolicy, COMMON_HEADERS, sitePolicy } from "./headers.ts";
import { chooseLanguage, type PageName, type Pages, type PageSentences } from "./html.ts";
import { writeOperator } from "./operator.ts";
import type { Operator } from "../../records/operator.ts";

/** Options of the pages. */
export type PagesOptions = {
  /** Origins that may show the chat in a frame; `*` allows all. */
  readonly allowedOrigins: readonly string[];
  /** Days for which a conversation is kept after its last use; shown on the privacy page. */
  readonly retainDays: number;
  /** Operator of the guide; named on the pages on privacy and terms. */
  readonly operator: Operator;
  /** Origins that the chat connects to, besides this server's own. */
  readonly connectOrigins: readonly string[];
  readonly pages: Pages;
  readonly assets: Assets;
};

const NONCE_BYTES = 16;

/** Caching of addresses that contain the version of their content. */
const FOREVER = "public, max-age=31536000, immutable";
/** Caching of the launcher: sites embed its address, which never changes, and must get a new launcher soon. */
const SHORTLY = "public, max-age=300, stale-while-revalidate=86400";
const EACH_TIME = "no-cache";

/**
 * Registers the routes for browsers: the example site at `/`, the widget's examples at `/demo`, the launcher at
 * `/widget.js`, the chat at `/chat`, the pages `/privacy` and `/terms`, their files under `/widget/assets/`, and a page for
 * unknown addresses.
 */
export function registerPages(server: HttpServer, options: PagesOptions): void {
  const { pages, assets } = options;
  const embedders = options.allowedOrigins.includes("*") ? ["*"] : ["'self'", ...options.allowedOrigins];

  const get = (path: string, answer: (request: Request, response: Response) => Promise<void>): void => {
    // restify accepts a handler of two parameters only if it is declared as an async function.
    const handler = async (request: Request, response: Response) => answer(request, response);
    server.get(path, handler);
    server.head(path, handler);
  };

  const page = (name: PageName, status?: number): PageToSend => ({
    name,
    pages,
    assets,
    retainDays: options.retainDays,
    operator: options.operator,
    ...(status !== undefined && { status }),
  });

  get("/", (request, response) => sendPage(request, response, page("site"), ownFrameOnly));
  get("/demo", (request, response) => sendPage(request, response, page("demo"), ownFrameOnly));
  get("/privacy", (request, response) => sendPage(request, response, page("privacy"), ownFrameOnly));
  get("/terms", (request, response) => sendPage(request, response, page("terms"), ownFrameOnly));
  get("/chat", (request, response) =>
    sendPage(request, response, page("chat"), (nonce) =>
      chatPolicy({
        nonce,
        frameAncestors: embedders,
        host: request.headers.host,
        connectOrigins: options.connectOrigins,
      }),
    ),
  );
  get("/widget.js", (request, response) => sendAsset(request, response, assets, "launcher.js", SHORTLY));
  get("/favicon.ico", (request, response) => sendAsset(request, response, assets, "favicon.svg", SHORTLY));
  get("/widget/assets/:version/:name", async (request, response) => {
    const { version, name }: Readonly<Record<"version" | "name", string>> = request.params;
    // A page from before an update may request its old files: it gets the current ones, but must not cache them by that name.
    const caching = version === (await assets.version()) ? FOREVER : EACH_TIME;
    await sendAsset(request, response, assets, name, caching);
  });

  server.on("NotFound", (request: Request, response: Response, _error: unknown, proceed: () => void) => {
    if (request.method !== "GET" || !/\btext\/html\b/.test(request.headers.accept ?? "")) return proceed();
    sendPage(request, response, page("not-found", 404), ownFrameOnly).then(proceed, proceed);
  });
}

function ownFrameOnly(nonce: string): string {
  return sitePolicy({ nonce, frameAncestors: ["'self'"] });
}

type PageToSend = {
  readonly name: PageName;
  readonly pages: Pages;
  readonly assets: Assets;
  readonly retainDays: number;
  readonly operator: Operator;
  readonly status?: number;
};

async function sendPage(
  request: Request,
  response: Response,
  { name, pages, assets, retainDays, operator, status = 200 }: PageToSend,
  policyWith: (nonce: string) => string,
): Promise<void> {
  const asked = new URLSearchParams(request.getQuery()).get("lang") ?? undefined;
  const language = chooseLanguage(asked, request.headers["accept-language"]);
  const nonce = randomBytes(NONCE_BYTES).toString("base64");
  const retention = retainDays.toLocaleString(language, { style: "unit", unit: "day", unitDisplay: "long" });
  const values = { nonce, version: await assets.version(), retention };
  const html = await pages.fill(name, language, values, {
    operator: toOperatorPart(await pages.texts(name, language), operator),
  });
  response.sendRaw(status, html, {
    ...COMMON_HEADERS,
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": String(Buffer.byteLength(html)),
    "Content-Language": language,
    "Content-Security-Policy": policyWith(nonce),
    "Cache-Control": EACH_TIME,
    Vary: "Accept-Language",
  });
}

/** Returns the HTML on who runs the guide, for a page that has the sentences for it. */
function toOperatorPart(texts: PageSentences, operator: Operator): string {
  const { "operator-named": named, "operator-unnamed": unnamed, "operator-reach": reach } = texts;
  if (named === undefined || unnamed === undefined || reach === undefined) return "";
  return writeOperator(operator, { named, unnamed, reach });
}

async function sendAsset(
  request: Request,
  response: Response,
  assets: Assets,
  name: string,
  caching: string,
): Promise<void> {
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const asset = await assets.read(name, encoding);
  if (asset === undefined) {
    response.send(404, { error: { code: "NotFound", message: "There is no such file." } });
    return;
  }
  const headers: Record<string, string> = {
    ...COMMON_HEADERS,
    "Cache-Control": caching,
    ETag: asset.etag,
    Vary: "Accept-Encoding",
  };
  const known = (request.headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(asset.etag)) {
    response.sendRaw(304, "", headers);
    return;
  }
  headers["Content-Type"] = asset.contentType;
  headers["Content-Length"] = String(asset.body.length);
  if (encoding !== "identity") headers["Content-Encoding"] = encoding;
  response.sendRaw(200, asset.body, headers);
}
