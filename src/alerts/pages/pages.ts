import type { Request, Response, HttpServer } from "../../http/http.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";
import type { Alerts } from "../alerts.ts";
import { nextLanguage, type Language } from "../../languages/language.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import type { Alert } from "../../jobs/model/alert.ts";
import type { Log } from "../../log.ts";
import { doManage, toManagePage } from "./manage-page.ts";
import { toAlertWords } from "./words.ts";
import { createRateLimit } from "../../http/rate-limit.ts";
import { readParameter } from "../../http/request.ts";
import type { ToRequester } from "../../http/requester.ts";
import type { Assets } from "../../http/pages/assets.ts";
import { PRIVATE_HEADERS } from "../../http/pages/headers.ts";
import type { Pages } from "../../http/pages/html.ts";
import { createSendPrivate, toPageLanguage } from "../../http/pages/private-pages.ts";
import { readBytes } from "../../http/read-bytes.ts";
import { route } from "../../http/route.ts";

/** What the pages of job alerts need. */
export type AlertPagesParts = {
  readonly alerts: Alerts;
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly toRequester: ToRequester;
  readonly log: Log;
  /** Milliseconds since any moment, by a clock that nobody sets. */
  readonly monotonicNow: () => number;
};

/** A form of ours has a few fields, and a mail program's post one. */
const MAX_BODY_BYTES = 16 * 1024;

/** Requests of one network in a minute; a mail provider unsubscribes many people from few addresses. */
const REQUESTS_PER_MINUTE = 120;

/**
 * Registers the pages that links in mails open: to confirm, to change and to end an alert. To look at them changes nothing, for
 * scanners of mail follow links; everything is done by POST, and works without a script.
 */
export function registerAlertPages(
  server: HttpServer,
  {
    alerts,
    knowledge,
    toRequester,
    log,
    monotonicNow,
    pages,
    assets,
  }: AlertPagesParts & { pages: Pages; assets: Assets },
): void {
  const send = createSendPrivate(pages, assets);
  const requests = createRateLimit(REQUESTS_PER_MINUTE, 60_000, monotonicNow);

  /** Refuses whoever asks too much or sends too much; else goes on with the link's token and the body. */
  function guarded(answer: (asked: Asked, response: Response) => Promise<void>) {
    return route(async (request, response) => {
      const language = toPageLanguage(request);
      const waitSeconds = requests.take(toRequester(request));
      if (waitSeconds > 0) {
        const headers = { "Retry-After": String(waitSeconds) };
        return send.notice(response, { language, key: "too-many", status: 429, headers });
      }
      const body = request.method === "POST" ? await readBytes(request, MAX_BODY_BYTES) : Buffer.alloc(0);
      if (body === undefined) return send.notice(response, { language, key: "too-large", status: 413 });
      await answer({ request, token: readParameter(request, "token") ?? "", body: body.toString("utf8") }, response);
    }, log);
  }

  function page(path: string, show: Answer, act: Answer): void {
    const [shown, done] = [guarded(show), guarded(act)];
    server.get(path, shown);
    server.head(path, shown);
    server.post(path, done);
  }

  async function describe({ request, token }: Asked, alert: Alert) {
    const language = toPageLanguage(request, alert.language);
    const { content } = await knowledge();
    const words = toAlertWords(alert, content, language, await pages.texts("alert-notice", language));
    return { language, content, words, ...toQueries(token, language) };
  }

  function sayGone({ request }: Asked, response: Response, why: "gone-confirm" | "gone-manage"): Promise<void> {
    return pages
      .texts("alert-notice", toPageLanguage(request))
      .then((texts) =>
        send.notice(response, { language: toPageLanguage(request), key: "gone", lead: texts[why] ?? "", status: 404 }),
      );
  }

  const showAlert =
    (name: "alert-confirm" | "alert-unsubscribe", find: (token: string) => Promise<Alert | undefined>): Answer =>
    async (asked, response) => {
      const alert = await find(asked.token);
      if (alert === undefined)
        return sayGone(asked, response, name === "alert-confirm" ? "gone-confirm" : "gone-manage");
      const { language, words, query, otherQuery } = await describe(asked, alert);
      await send.page(response, { name, language, values: { ...words, query, "other-query": otherQuery } });
    };

  page(
    "/alerts/confirm",
    showAlert("alert-confirm", (token) => alerts.toConfirm(token)),
    async (asked, response) => {
      const alert = await alerts.confirm(asked.token);
      if (alert === undefined) return sayGone(asked, response, "gone-confirm");
      const { language, words } = await describe(asked, alert);
      const texts = await pages.texts("alert-notice", language);
      const key = alert.schedule.frequency === "at-once" ? "confirmed-at-once" : "confirmed";
      const lead = fillPlaceholders(texts[key] ?? "", { search: words.search, next: words.next });
      const link = { url: `manage?${toQueries(alerts.toLink(alert), language).query}`, key: "to-manage" };
      await send.notice(response, { language, key: "confirmed", lead, link });
    },
  );

  page(
    "/alerts/unsubscribe",
    showAlert("alert-unsubscribe", (token) => alerts.ofLink(token)),
    // A mail program posts here by itself, and may do so again; what the body says makes no difference (RFC 8058).
    async ({ request, token }, response) => {
      const alert = await alerts.ofLink(token);
      await alerts.deleteByLink(token);
      await send.notice(response, { language: toPageLanguage(request, alert?.language), key: "unsubscribed" });
    },
  );

  page(
    "/alerts/manage",
    async (asked, response) => {
      const { request, token } = asked;
      const found = await alerts.ofSameAddress(token);
      const [first] = found;
      const notice = readParameter(request, "notice");
      if (first === undefined) {
        if (notice !== "deleted") return sayGone(asked, response, "gone-manage");
        return send.notice(response, { language: toPageLanguage(request), key: "empty" });
      }
      const { language, content, query, otherQuery } = await describe(asked, first);
      const view = { alerts: found, language, query, otherQuery, notice };
      await send.page(response, await toManagePage(pages, alerts, content, view));
    },
    async ({ request, token, body }, response) => {
      const before = await alerts.ofSameAddress(token);
      const language = toPageLanguage(request, before[0]?.language);
      const { notice } = await doManage(alerts, token, new URLSearchParams(body));
      const next = await findNext(alerts, token, before);
      const query = new URLSearchParams({ ...(next !== undefined && { token: next }), lang: language, notice });
      response.sendRaw(303, "", { ...PRIVATE_HEADERS, Location: `manage?${query.toString()}` });
    },
  );
}

/** A request with the token of its link, which came with a body of at most `MAX_BODY_BYTES`. */
type Asked = { readonly request: Request; readonly token: string; readonly body: string };

type Answer = (asked: Asked, response: Response) => Promise<void>;

/** The parameters of a page's address in its language and in the next. */
function toQueries(token: string, language: Language): { query: string; otherQuery: string } {
  const toQuery = (lang: Language) => new URLSearchParams({ token, lang }).toString();
  return { query: toQuery(language), otherQuery: toQuery(nextLanguage(language)) };
}

/** The link to go on with: the same while its alert is there, else that of another alert of the same address. */
async function findNext(alerts: Alerts, token: string, before: readonly Alert[]): Promise<string | undefined> {
  for (const link of [token, ...before.map((alert) => alerts.toLink(alert))])
    if ((await alerts.ofLink(link)) !== undefined) return link;
  return undefined;
}
