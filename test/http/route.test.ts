import { pino } from "pino";
import restify from "restify";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { readJsonBody } from "../../src/http/json-body.ts";
import { answerRefusals, route } from "../../src/http/route.ts";

let url: string;
let lines: Record<string, unknown>[];

beforeEach(async () => {
  lines = [];
  const log = pino({ base: null }, { write: (line) => void lines.push(JSON.parse(line)) });
  const server = restify.createServer({ name: "" });
  server.get(
    "/fine",
    route(async (_, response) => void response.send(200, { fine: true }), log),
  );
  server.get("/throws", route(fail, log));
  server.get(
    "/throws-late",
    route(async (_, response) => {
      response.writeHead(200);
      response.write("half");
      await fail();
    }, log),
  );
  server.get("/bare", (_request, _response, next) => next(new Error("password is 1234")));
  server.post(
    "/json",
    route(async (request, response) => void response.send(200, await readJsonBody(request, 102)), log),
  );
  server.post("/parsed", ...restify.plugins.bodyParser({ maxBodySize: 100 }), (_request, response, next) => {
    response.send(200);
    next();
  });
  answerRefusals(server, log);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  url = `http://127.0.0.1:${server.address().port}`;
  onTestFinished(() => void server.close());
});

async function fail(): Promise<never> {
  throw new Error("password is 1234");
}

describe("a route", () => {
  it("sends what its handler answers", async () => {
    const response = await fetch(`${url}/fine`);

    expect(await response.json()).toEqual({ fine: true });
    expect(lines).toEqual([]);
  });

  it.each(["/throws", "/bare"])("answers a fault with a sentence whose id is in the log: %s", async (path) => {
    const response = await fetch(url + path);
    const text = await response.text();

    expect(response.status).toBe(500);
    expect(text).not.toContain("1234");
    expect(JSON.parse(text)).toEqual({ error: { code: "ServiceError", message: expect.any(String) } });
    expect(lines).toEqual([expect.objectContaining({ msg: "request failed", path, method: "GET" })]);
    expect(text).toContain(String(lines[0]?.["id"]));
    expect(JSON.stringify(lines[0]?.["err"])).toContain("1234");
  });

  it("cuts an answer that fails half-way", async () => {
    await expect(fetch(`${url}/throws-late`).then((response) => response.text())).rejects.toThrow("terminated");

    expect(lines).toEqual([expect.objectContaining({ msg: "request failed" })]);
  });
});

describe("what restify refuses", () => {
  const json = { "Content-Type": "application/json" };

  it.each([
    ["an unknown address", "/nowhere<script>", { method: "GET" }, 404, "NotFound"],
    ["a wrong method", "/fine", { method: "POST" }, 405, "MethodNotAllowed"],
    ["malformed JSON", "/parsed", { method: "POST", headers: json, body: '{"a": secret' }, 400, "BadRequest"],
    ["a large body", "/parsed", { method: "POST", headers: json, body: `"${"x".repeat(200)}"` }, 413, "TooLarge"],
  ])("gets a fixed sentence: %s", async (_, path, init, status, code) => {
    const response = await fetch(url + path, init);
    const text = await response.text();

    expect(response.status).toBe(status);
    expect(JSON.parse(text)).toEqual({ error: { code, message: expect.stringMatching(/^[A-Z].*\.$/) } });
    expect(text).not.toMatch(/script|secret|node_modules/);
    expect(lines).toEqual([]);
  });
});

describe("a JSON body", () => {
  it.each([
    ["a value", '{"a":[1]}', { kind: "json", value: { a: [1] } }],
    ["nothing", "", { kind: "empty" }],
    ["half a value", '{"a":', { kind: "malformed" }],
    ["bytes that are no text", Buffer.from([0xff, 0xfe]), { kind: "malformed" }],
    ["as much as allowed", `"${"x".repeat(100)}"`, { kind: "json", value: "x".repeat(100) }],
    ["a byte more", `"${"x".repeat(101)}"`, { kind: "too-large" }],
    ["51 levels", "[".repeat(51) + "]".repeat(51), { kind: "malformed" }],
    ["50 levels", "[".repeat(50) + "]".repeat(50), { kind: "json" }],
  ])("of %s is told for what it is", async (_, body, expected) => {
    const response = await fetch(`${url}/json`, { method: "POST", body });

    expect(await response.json()).toMatchObject(expected);
  });
});
