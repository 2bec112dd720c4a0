import type { HttpServer } from "../http/http.ts";
import type { Log } from "../log.ts";
import { createRateLimit } from "../http/rate-limit.ts";
import type { ToRequester } from "../http/requester.ts";
import type { Assets } from "../http/pages/assets.ts";
import { PRIVATE_HEADERS } from "../http/pages/headers.ts";
import type { Pages } from "../http/pages/html.ts";
import { createSendPrivate, toPageLanguage } from "../http/pages/private-pages.ts";
import { route } from "../http/route.ts";

/** Dependencies of `registerDataDownload`. */
export type DataDownloadParts = {
  /** Returns the data copy of a token; `undefined` for an unknown or expired token. */
  readonly open: (token: string) => Promise<object | undefined>;
  readonly toRequester: ToRequester;
  readonly log: Log;
  /** Milliseconds on a monotonic clock. */
  readonly monotonicNow: () => number;
};

const REQUESTS_PER_MINUTE = 30;

/** Registers `/my-data/:token`, at which a person downloads a copy of their data with a link from the chat. */
export function registerDataDownload(
  server: HttpServer,
  { open, toRequester, log, monotonicNow, pages, assets }: DataDownloadParts & { pages: Pages; assets: Assets },
): void {
  const send = createSendPrivate(pages, assets);
  const requests = createRateLimit(REQUESTS_PER_MINUTE, 60_000, monotonicNow);

  const download = route(async (request, response) => {
    const language = toPageLanguage(request);
    const waitSeconds = requests.take(toRequester(request));
    if (waitSeconds > 0) {
      const headers = { "Retry-After": String(waitSeconds) };
      return send.notice(response, { language, key: "too-many", status: 429, headers });
    }
    const data = await open(String(request.params["token"]));
    if (data === undefined) {
      const texts = await pages.texts("alert-notice", language);
      return send.notice(response, { language, key: "gone", lead: texts["gone-data"] ?? "", status: 404 });
    }
    const json = `${JSON.stringify(data, null, 2)}\n`;
    response.sendRaw(200, json, {
      ...PRIVATE_HEADERS,
      "Content-Type": "application/json; charset=utf-8",
      "Content-Length": String(Buffer.byteLength(json)),
      "Content-Disposition": 'attachment; filename="my-data.json"',
    });
  }, log);

  server.get("/my-data/:token", download);
  server.head("/my-data/:token", download);
}
