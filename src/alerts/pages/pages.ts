import type { Request, Response, HttpServer } from "../../http/http.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";
import type { Alerts } from "../alerts.ts";
import { nextLanguage, type Language } from "../../languages/language.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import type { Alert } from "../../jobs/model/alert.ts";
import type { Log } from "../../log.ts";
import { submitManageForm, toManagePage } from "./manage-page.ts";
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

/** Dependencies of `registerAlertPages`. */
export type AlertPagesParts = {
  readonly alerts: Alerts;
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly toRequester: ToRequester;
  readonly log: Log;
  /** Milliseconds on a monotonic clock. */
  readonly monotonicNow: () => number;
};

/** Largest request body; the forms have a few fields, and the post of a mail program has one. */
const MAX_BODY_BYTES = 16 * 1024;

/** Most requests of one network in a minute; a mail provider unsubscribes many people from few addresses. */
const REQUESTS_PER_MINUTE = 120;

/**
 * Registers the pages that links in mails open: to confirm, change and end an alert. GET changes nothing, because mail scanners
 * follow links; every change is a POST and works without a script.
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

  /** Refuses requests beyond the rate limit and bodies beyond the size limit; passes the token and the body of others on. */
  function guarded(answer: (pageRequest: PageRequest, response: Response) => Promise<void>) {
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

  async function describe({ request, token }: PageRequest, alert: Alert) {
    const language = toPageLanguage(request, alert.language);
    const { content } = await knowledge();
    const words = toAlertWords(alert, content, language, await pages.texts("alert-notice", language));
    return { language, content, words, ...toQueries(token, language) };
  }

  function sendGone({ request }: PageRequest, response: Response, why: "gone-confirm" | "gone-manage"): Promise<void> {
    return pages
      .texts("alert-notice", toPageLanguage(request))
      .then((texts) =>
        send.notice(response, { language: toPageLanguage(request), key: "gone", lead: texts[why] ?? "", status: 404 }),
      );
  }

  const showAlert =
    (name: "alert-confirm" | "alert-unsubscribe", find: (token: string) => Promise<Alert | undefined>): Answer =>
    async (pageRequest, response) => {
      const alert = await find(pageRequest.token);
      if (alert === undefined)
        return sendGone(pageRequest, response, name === "alert-confirm" ? "gone-confirm" : "gone-manage");
      const { language, words, query, otherQuery } = await describe(pageRequest, alert);
      await send.page(response, { name, language, values: { ...words, query, "other-query": otherQuery } });
    };

  page(
    "/alerts/confirm",
    showAlert("alert-confirm", (token) => alerts.ofConfirmLink(token)),
    async (pageRequest, response) => {
      const alert = await alerts.confirm(pageRequest.token);
      if (alert === undefined) return sendGone(pageRequest, response, "gone-confirm");
      const { language, words } = await describe(pageRequest, alert);
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
    // A mail program posts here on its own, perhaps several times; the body is ignored (RFC 8058).
    async ({ request, token }, response) => {
      const alert = await alerts.ofLink(token);
      await alerts.deleteByLink(token);
      await send.notice(response, { language: toPageLanguage(request, alert?.language), key: "unsubscribed" });
    },
  );

  page(
    "/alerts/manage",
    async (pageRequest, response) => {
      const { request, token } = pageRequest;
      const found = await alerts.ofSameAddress(token);
      const [first] = found;
      const notice = readParameter(request, "notice");
      if (first === undefined) {
        if (notice !== "deleted") return sendGone(pageRequest, response, "gone-manage");
        return send.notice(response, { language: toPageLanguage(request), key: "empty" });
      }
      const { language, content, query, otherQuery } = await describe(pageRequest, first);
      const view = { alerts: found, language, query, otherQuery, notice };
      await send.page(response, await toManagePage(pages, alerts, content, view));
    },
    async ({ request, token, body }, response) => {
      const before = await alerts.ofSameAddress(token);
      const language = toPageLanguage(request, before[0]?.language);
      const { notice } = await submitManageForm(alerts, token, new URLSearchParams(body));
      const next = await findNext(alerts, token, before);
      const query = new URLSearchParams({ ...(next !== undefined && { token: next }), lang: language, notice });
      response.sendRaw(303, "", { ...PRIVATE_HEADERS, Location: `manage?${query.toString()}` });
    },
  );
}

/** A request with the token of its link and a body of at most `MAX_BODY_BYTES`. */
type PageRequest = { readonly request: Request; readonly token: string; readonly body: string };

type Answer = (pageRequest: PageRequest, response: Response) => Promise<void>;

/** Returns the query parameters of a page in its language and in the next. */
function toQueries(token: string, language: Language): { query: string; otherQuery: string } {
  const toQuery = (lang: Language) => new URLSearchParams({ token, lang }).toString();
  return { query: toQuery(language), otherQuery: toQuery(nextLanguage(language)) };
}

/** Finds the token to continue with: the same while its alert exists, else that of another alert of the same address. */
async function findNext(alerts: Alerts, token: string, before: readonly Alert[]): Promise<string | undefined> {
  for (const link of [token, ...before.map((alert) => alerts.toLink(alert))])
    if ((await alerts.ofLink(link)) !== undefined) return link;
  return undefined;
}
