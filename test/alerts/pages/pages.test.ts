import { request as sendRaw } from "node:http";
import { text as readText } from "node:stream/consumers";
import { expect, test } from "vitest";
import { startAppWithAlerts } from "../../harness/app-with-alerts.ts";

const FORM = "application/x-www-form-urlencoded";

test("a confirmation link shows the alert and changes nothing, however often scanners follow it", async () => {
  const { address, store, ask } = await startAppWithAlerts();
  const { alert, token } = await ask();
  const url = `${address}/alerts/confirm?token=${token}`;
  for (const method of ["GET", "HEAD", "GET"]) {
    const response = await fetch(url, { method });
    expect(response.status).toBe(200);
    const html = await response.text();
    const shown = /Anywhere in Sweden, remote, with kotlin[\s\S]*every day at 07:00/iu;
    expect(html).toMatch(method === "GET" ? shown : /^$/u);
    // A link that was passed on does not reveal the whole address.
    expect(html).not.toContain("anna@example.com");
  }
  expect((await store.alerts.read(alert.id))?.confirmedAt).toBeUndefined();
});

test("the button of that page confirms, says when ads come next, and leads to the page that changes the alert", async () => {
  const { address, store, ask } = await startAppWithAlerts();
  const { alert, token } = await ask();
  const response = await post(`${address}/alerts/confirm?token=${token}`);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect((await store.alerts.read(alert.id))?.confirmedAt).toBeDefined();
  expect(html).toMatch(/Your alert is running[\s\S]*Next time: Tuesday 24 November at 07:00/u);
  const manage = /href="(manage\?[^"]+)"/u.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect((await fetch(new URL(manage, `${address}/alerts/`))).status).toBe(200);
});

test.each(["used", "unknown", "too old"])("a confirmation link that is %s gets a page with advice", async (why) => {
  const app = await startAppWithAlerts();
  const { token } = await app.ask();
  if (why === "used") await app.alerts.confirm(token);
  if (why === "too old") app.pass(49 * 60 * 60 * 1000);
  const url = `${app.address}/alerts/confirm?token=${why === "unknown" ? "no-token-of-ours" : token}`;
  for (const response of [await fetch(url), await post(url)]) {
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/doesn&#39;t work any more[\s\S]*make the alert again in the chat/u);
  }
});

test("the page is in the alert's language, or in the one of its URL", async () => {
  const { address, ask } = await startAppWithAlerts();
  const { token } = await ask({ language: "sv" });
  const url = `${address}/alerts/confirm?token=${token}`;
  const swedish = await fetch(url, { headers: { "accept-language": "en" } });
  expect(swedish.headers.get("content-language")).toBe("sv");
  expect(await swedish.text()).toMatch(/Ska jobbevakningen starta\?[\s\S]*varje dag kl\. 07:00/u);
  const english = await fetch(`${url}&lang=en`);
  expect(await english.text()).toContain("Start this job alert?");
});

test("one page shows all alerts of an address, the link's own first, and none of another address", async () => {
  const { address, confirmed } = await startAppWithAlerts();
  await confirmed({ search: { role: "back-end-developer", place: "anywhere", wishes: "part time" } });
  const { link } = await confirmed({ search: { role: "back-end-developer", place: "anywhere", wishes: "full time" } });
  await confirmed({
    search: { role: "back-end-developer", place: "anywhere", wishes: "permanent" },
    recipient: { kind: "mail", address: "berit@example.com" },
  });
  const html = await (await fetch(`${address}/alerts/manage?token=${link}`)).text();
  const shown = [...html.matchAll(/<h2[^>]*>([^<]+)/gu)].map(([, search]) => search);
  expect(shown).toEqual([expect.stringContaining("full time"), expect.stringContaining("part time")]);
  expect(html).toContain("a•••@example.com");
});

test("forms pause, start again, keep and change an alert, each told after a redirect", async () => {
  const app = await startAppWithAlerts();
  const { alert, link } = await app.confirmed();
  const url = `${app.address}/alerts/manage?token=${link}`;
  const read = () => app.store.alerts.read(alert.id);

  expect(await submit(url, { of: link, do: "pause" })).toContain("Nothing is sent until you start it again");
  expect((await read())?.paused).toBe("asked");
  const paused = await (await fetch(url)).text();
  expect(paused).toMatch(/value="resume"[^>]*>\s*Start again/u);
  expect(paused).not.toMatch(/>\s*Pause\s*</u);
  expect(await submit(url, { of: link, do: "resume" })).toContain("It runs again");
  expect((await read())?.paused).toBeUndefined();

  app.pass(1000);
  expect(await submit(url, { of: link, do: "keep" })).toContain("six more months");
  expect((await read())?.expiresAt).toBe(alert.expiresAt + 1000);

  const weekly = { of: link, do: "reschedule", frequency: "weekly", hour: "18", "time-zone": "europe/helsinki" };
  expect(await submit(url, weekly)).toContain("Saved.");
  expect((await read())?.schedule).toEqual({ frequency: "weekly", hour: 18, timeZone: "Europe/Helsinki" });
});

test.each([
  { "time-zone": "Middle/Earth" },
  { "time-zone": "+02:00" },
  { "time-zone": "" },
  { hour: "24" },
  { hour: "7.5" },
  { frequency: "hourly" },
])("a schedule that makes no sense changes nothing: %o", async (wrong) => {
  const { address, store, confirmed } = await startAppWithAlerts();
  const { alert, link } = await confirmed();
  const fields = { of: link, do: "reschedule", frequency: "daily", hour: "7", "time-zone": "Europe/Oslo", ...wrong };
  expect(await submit(`${address}/alerts/manage?token=${link}`, fields)).toContain("Nothing was changed");
  expect((await store.alerts.read(alert.id))?.schedule).toEqual(alert.schedule);
});

test("an alert is deleted and the others stay; the page goes on with them", async () => {
  const { address, store, confirmed } = await startAppWithAlerts();
  const { alert: other } = await confirmed({
    search: { role: "back-end-developer", place: "anywhere", wishes: "part time" },
  });
  const { alert, link } = await confirmed();
  const html = await submit(`${address}/alerts/manage?token=${link}`, { of: link, do: "delete" });
  expect(html).toMatch(/The alert is deleted[\s\S]*part time[\s\S]*Next time/u);
  expect(await store.alerts.read(alert.id)).toBeUndefined();
  expect(await store.alerts.read(other.id)).toBeDefined();
});

test("one button deletes everything about an address, also from the files", async () => {
  const { address, confirmed, readFiles } = await startAppWithAlerts();
  await confirmed();
  const { link } = await confirmed();
  expect(readFiles()).toContain("anna@example.com");
  const html = await submit(`${address}/alerts/manage?token=${link}`, { do: "delete-all" });
  expect(html).toContain("There are no alerts left");
  expect(readFiles()).not.toContain("anna@example.com");
});

test("a link to unsubscribe shows a button, and only the button ends the alert", async () => {
  const { address, store, confirmed } = await startAppWithAlerts();
  const { alert, link } = await confirmed();
  const url = `${address}/alerts/unsubscribe?token=${link}`;
  expect(await (await fetch(url)).text()).toContain("Nothing has been changed yet");
  expect(await store.alerts.read(alert.id)).toBeDefined();
});

// Source: https://www.rfc-editor.org/rfc/rfc8058#section-3.2
test.each(["a form", "multipart"])(
  "a mail program unsubscribes with one post of %s, and may repeat it",
  async (how) => {
    const { address, store, confirmed } = await startAppWithAlerts();
    const { alert, link } = await confirmed();
    const url = `${address}/alerts/unsubscribe?token=${link}`;
    const oneClick = new FormData();
    oneClick.set("List-Unsubscribe", "One-Click");
    const body = () => (how === "a form" ? new URLSearchParams({ "List-Unsubscribe": "One-Click" }) : oneClick);
    const answers: string[] = [];
    for (let time = 0; time < 3; time++) {
      const response = await fetch(url, { method: "POST", body: body(), redirect: "manual" });
      expect(response.status).toBe(200);
      expect(response.headers.get("set-cookie")).toBeNull();
      answers.push(await response.text());
    }
    expect(await store.alerts.read(alert.id)).toBeUndefined();
    expect(new Set(answers).size).toBe(1);
  },
);

test("the pages are not cached, indexed or framed, and send no referrer", async () => {
  const { address, ask, confirmed } = await startAppWithAlerts();
  const { link } = await confirmed();
  const { token } = await ask();
  for (const path of [
    `confirm?token=${token}`,
    `manage?token=${link}`,
    `unsubscribe?token=${link}`,
    "manage?token=x",
  ]) {
    const { headers } = await fetch(`${address}/alerts/${path}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex, nofollow",
      "x-content-type-options": "nosniff",
    });
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; base-uri 'none'; form-action 'self'; style-src 'self'; img-src 'self'; frame-ancestors 'none'",
    );
  }
});

test("text of a visitor is text on the page, never markup or a placeholder", async () => {
  const { address, confirmed } = await startAppWithAlerts();
  const wishes = 'with "<b>{{>time-zones}}{{version}}" & more';
  const { link } = await confirmed({ search: { role: "back-end-developer", place: "anywhere", wishes } });
  const html = await (await fetch(`${address}/alerts/manage?token=${link}`)).text();
  expect(html).not.toContain("<b>");
  expect(html.match(/<datalist/gu)).toHaveLength(1);
  expect(html.match(/value="Europe\/Stockholm"><\/option>/gu)).toHaveLength(1);
});

test("a body that is too large is refused before it is read to its end", async () => {
  const { address, store, confirmed } = await startAppWithAlerts();
  const { alert, link } = await confirmed();
  const response = await post(`${address}/alerts/unsubscribe?token=${link}`, "a".repeat(64 * 1024));
  expect(response.status).toBe(413);
  expect(await store.alerts.read(alert.id)).toBeDefined();
  // The same holds without a Content-Length header.
  const status = await new Promise<number>((resolve, reject) => {
    const chunked = sendRaw(`${address}/alerts/manage?token=${link}`, { method: "POST" }, (answer) => {
      readText(answer).then(() => resolve(answer.statusCode ?? 0), reject);
    });
    chunked.on("error", reject);
    for (let part = 0; part < 4; part++) chunked.write("a".repeat(8 * 1024));
    chunked.end();
  });
  expect(status).toBe(413);
});

test("a requester above the rate limit waits, while others are answered", async () => {
  const { address } = await startAppWithAlerts({ env: { TRUSTED_PROXIES: "127.0.0.1" } });
  const from = (client: string) =>
    fetch(`${address}/alerts/manage?token=x`, { headers: { "x-forwarded-for": client } }).then(
      ({ status, headers }) => ({
        status,
        wait: headers.get("retry-after"),
      }),
    );
  for (let time = 0; time < 120; time++) expect((await from("203.0.113.1")).status).toBe(404);
  expect(await from("203.0.113.1")).toEqual({ status: 429, wait: "60" });
  expect((await from("203.0.113.2")).status).toBe(404);
});

test("no token of a link is logged, not even when its page fails", async () => {
  const app = await startAppWithAlerts({ log: "readable" });
  const { link } = await app.confirmed();
  const { token } = await app.ask();
  await fetch(`${app.address}/alerts/manage?token=${link}`);
  await submit(`${app.address}/alerts/manage?token=${link}`, { of: link, do: "pause" });
  await fetch(`${app.address}/my-data/${token}`);
  await app.store.close();
  expect((await fetch(`${app.address}/alerts/confirm?token=${token}`)).status).toBe(500);
  expect((await fetch(`${app.address}/my-data/${token}`)).status).toBe(500);
  const logged = app.logged();
  expect(logged).toContain("request failed");
  for (const secret of [link, token, "anna@example.com"]) expect(logged).not.toContain(secret);
});

function post(url: string, body = ""): Promise<Response> {
  return fetch(url, { method: "POST", headers: { "content-type": FORM }, body });
}

/** Sends a form as a browser does, and reads the page that the redirect leads to. */
async function submit(url: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const response = await fetch(url, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  expect(response.status).toBe(303);
  return (await fetch(new URL(response.headers.get("location") ?? "", url))).text();
}
