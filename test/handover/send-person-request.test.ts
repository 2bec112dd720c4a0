import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { createExecutor } from "../../src/conversation/executor.ts";
import { createFeedbackHandlers } from "../../src/feedback/handlers.ts";
import { createHandoverHandlers } from "../../src/handover/handlers.ts";
import { sendPersonRequest, SIGNATURE_HEADER, TIMESTAMP_HEADER } from "../../src/handover/send-person-request.ts";
import type { PersonRequest } from "../../src/advisor/model/command.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { webVisitor } from "../harness/command-context.ts";

const SECRET = "a-secret-of-more-than-thirty-two-letters";
const ID = "the-id-of-the-outbox";
const NOON = Date.parse("2026-11-22T12:00:00Z");
const REQUEST: PersonRequest = {
  action: "request-person",
  language: "sv",
  about: "ett jobb i Malmö",
  contact: "anna@example.com",
};

type Received = { readonly body: string; readonly headers: IncomingHttpHeaders };

test("a request arrives as JSON, signed with the secret and the time", async () => {
  const point = await openContactPoint([200]);
  expect(await send(point.url)).toBe(true);
  const [{ body, headers }] = point.received as [Received];
  expect(JSON.parse(body)).toEqual({
    id: ID,
    type: "person-requested",
    language: "sv",
    about: "ett jobb i Malmö",
    contact: "anna@example.com",
  });
  expect(headers["content-type"]).toBe("application/json");
  expect(headers[TIMESTAMP_HEADER]).toBe(String(NOON / 1000));
  const signature = createHmac("sha256", SECRET)
    .update(`${NOON / 1000}.${body}`)
    .digest("hex");
  expect(headers[SIGNATURE_HEADER]).toBe(`sha256=${signature}`);
});

test("a failed request is repeated with the same id, so that the contact point can drop duplicates", async () => {
  const point = await openContactPoint([503, 429, 202]);
  expect(await send(point.url)).toBe(true);
  const ids = point.received.map(({ body }) => (JSON.parse(body) as { id: string }).id);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(1);
});

test("a request is tried three times at most", async () => {
  const point = await openContactPoint([500, 500, 500, 200]);
  expect(await send(point.url)).toBe(false);
  expect(point.received).toHaveLength(3);
});

test("a refusal is not tried again, and a redirection is not followed", async () => {
  const refusing = await openContactPoint([401]);
  expect(await send(refusing.url)).toBe(false);
  expect(refusing.received).toHaveLength(1);
  const elsewhere = await openContactPoint([200]);
  const redirecting = await openContactPoint([307], elsewhere.url);
  expect(await send(redirecting.url)).toBe(false);
  expect(elsewhere.received).toHaveLength(0);
});

test("an unreachable contact point is a failure, not an exception", async () => {
  const point = await openContactPoint([]);
  await point.close();
  expect(await send(point.url)).toBe(false);
});

test("without a contact point the bot does not offer requests for a person", () => {
  const feedback = createFeedbackHandlers(() => NOON);
  expect(createExecutor(feedback).can).toEqual(["save-feedback"]);
  const webhook = { url: "http://localhost", secret: SECRET };
  const { can } = createExecutor(
    feedback,
    createHandoverHandlers(webhook, () => NOON),
  );
  expect(can).toEqual(expect.arrayContaining(["save-feedback", "request-person"]));
  expect(can).toHaveLength(2);
});

test("feedback is stored with its day, and without anything that identifies the person", async () => {
  const store = openSqliteStore(":memory:");
  const executor = createExecutor(createFeedbackHandlers(() => NOON));
  const feedback = {
    action: "save-feedback",
    language: "en",
    rating: "down",
    topic: "tasks",
    confidence: 0.7,
  } as const;
  const turn = store.begin();
  expect(await executor.execute(feedback, webVisitor, turn)).toEqual({ kind: "done" });
  expect(await store.list("feedback/")).toEqual([]);
  await turn.commit();
  const [entry] = await store.list("feedback/");
  expect(entry?.key).toMatch(/^feedback\/2026-11-22\/[0-9a-f-]{36}$/);
  expect(entry?.value).toEqual({ language: "en", rating: "down", topic: "tasks", confidence: 0.7 });
});

function send(url: string): Promise<boolean> {
  return sendPersonRequest({ url, secret: SECRET, pauseMs: 1 }, REQUEST, ID, () => NOON);
}

/** A contact point that answers with these statuses, one after another, and records the requests. */
async function openContactPoint(statuses: readonly number[], location?: string) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void readText(request).then((body) => {
      received.push({ body, headers: request.headers });
      response.statusCode = statuses[received.length - 1] ?? 500;
      if (location !== undefined) response.setHeader("location", location);
      response.end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, "close").catch(() => undefined);
  };
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/requests`, received, close };
}
