import { expect, onTestFinished, test } from "vitest";
import { openService, type Incoming } from "./recording-service.ts";

async function openEcho() {
  const service = await openService<Incoming>({
    read: (incoming) => ({ ...incoming, subject: incoming.path }),
    answer: ({ body }) => ({ status: 200, body: { body } }),
    describe: ({ method, path }) => `${method} ${path}`,
  });
  onTestFinished(() => service.close());
  const post = (path: string, body = "") => fetch(service.origin + path, { method: "POST", body });
  return { service, post };
}

test("requests are recorded in their order, and answered as usual", async () => {
  const { service, post } = await openEcho();
  expect(await (await post("/a", "1")).json()).toEqual({ body: "1" });
  await post("/b", "2");
  expect(service.records.map(({ subject, body }) => [subject, body])).toEqual([
    ["/a", "1"],
    ["/b", "2"],
  ]);
});

test("a plan is for one request about its subject, and what lasts is for those without a plan", async () => {
  const { service, post } = await openEcho();
  service.planAll("/a", { status: 503 });
  service.plan("/a", { status: 429, headers: { "retry-after": "1" } });
  const first = await post("/a");
  expect([first.status, first.headers.get("retry-after")]).toEqual([429, "1"]);
  expect((await post("/a")).status).toBe(503);
  expect((await post("/b")).status).toBe(200);
  service.planAll("/a");
  expect((await post("/a")).status).toBe(200);
});

test("an answer can wait for something, and is open until then", async () => {
  const { service, post } = await openEcho();
  const gate = Promise.withResolvers<void>();
  service.plan("/a", { after: gate.promise });
  const answers = [post("/a"), post("/a")];
  await service.until("two requests", (records) => records.length === 2);
  expect(service.records[0]?.isOpen).toBe(true);
  gate.resolve();
  await Promise.all(answers);
  expect(service.records.map(({ isOpen }) => isOpen)).toEqual([false, false]);
});

test("two requests that are open at once know of each other", async () => {
  const { service, post } = await openEcho();
  const gate = Promise.withResolvers<void>();
  service.planAll("/a", { after: gate.promise });
  const answers = [post("/a"), post("/a")];
  await service.until("two requests", (records) => records.length === 2);
  expect(service.records.map(({ openWithIt }) => openWithIt)).toEqual([1, 2]);
  gate.resolve();
  await Promise.all(answers);
});

test("a connection can be cut, and a request can hang until its sender gives up", async () => {
  const { service, post } = await openEcho();
  service.plan("/a", "reset");
  await expect(post("/a")).rejects.toThrow("fetch failed");
  service.plan("/a", "hang");
  const giveUp = new AbortController();
  const hanging = fetch(`${service.origin}/a`, { method: "POST", signal: giveUp.signal });
  await service.next("/a", "the request that hangs", ({ isOpen }) => isOpen);
  giveUp.abort();
  await expect(hanging).rejects.toThrow("aborted");
});

test("next takes each request once, and passing over takes all there are", async () => {
  const { service, post } = await openEcho();
  const waited = service.next("/a", "the third", ({ body }) => body === "3");
  for (const body of ["1", "2", "3", "4"]) await post("/a", body);
  expect((await waited).body).toBe("3");
  expect((await service.next("/a", "the first")).body).toBe("1");
  service.passOver("/a");
  await post("/a", "5");
  expect((await service.next("/a", "the fifth")).body).toBe("5");
});
