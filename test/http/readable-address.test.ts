import { connect } from "node:net";
import type { Duplex } from "node:stream";
import restify from "restify";
import { expect, it, onTestFinished, vi } from "vitest";
import { refuseUnreadableAddresses } from "../../src/http/readable-address.ts";
import { createServer, listen } from "../../src/http/server.ts";
import { silentLog } from "../../src/log.ts";

it.each([
  ["a Host header with a space", "/", "evil.example; x"],
  ["a Host header with an open bracket", "/", "[::"],
  ["a port that does not exist", "/", "example.com:99999"],
  ["an absolute address that is none", "http://[/", "example.com"],
])("a request with %s is refused, and the next one answered", async (_name, target, host) => {
  const port = await serve();
  expect(await ask(port, target, host)).toMatch(/^HTTP\/1\.1 400 [^]*"code":"BadRequest"/);
  expect(await ask(port, "/", "localhost")).toMatch(/^HTTP\/1\.1 200 /);
});

it.each([
  ["two different hosts", "localhost\r\nHost: evil.example"],
  ["the same host twice", "localhost\r\nhost: localhost"],
])("a request with %s is refused on every address", async (_name, host) => {
  const port = await serve();
  for (const target of ["/", "/no/such/thing", "http://localhost/"])
    expect(await ask(port, target, host)).toMatch(/^HTTP\/1\.1 400 [^]*"code":"BadRequest"/);
  expect(await ask(port, "/", "localhost")).toMatch(/^HTTP\/1\.1 200 /);
});

it("a request for a WebSocket with two hosts is refused", async () => {
  const upgrade = vi.fn<(request: unknown, socket: Duplex) => void>((_request, socket) => socket.end());
  const server = createServer({ routes: [], upgrade, log: silentLog });
  const listening = await listen(server, 0, "127.0.0.1");
  onTestFinished(() => listening.close());
  const { port } = listening;
  const toUpgrade = "Upgrade: websocket\r\nConnection: Upgrade";
  const twice = await ask(port, "/", `a\r\nHost: b\r\n${toUpgrade}`);
  expect(twice).toMatch(/^HTTP\/1\.1 400 /);
  expect(upgrade).not.toHaveBeenCalled();
  await ask(port, "/", `localhost\r\n${toUpgrade}`);
  expect(upgrade).toHaveBeenCalledOnce();
});

it.each(["//", "//elsewhere.example/", "/?q=[", "http://localhost/"])(
  "%s is not refused for its form",
  async (target) => {
    expect(await ask(await serve(), target, "localhost")).not.toMatch(/^HTTP\/1\.1 400 /);
  },
);

async function serve(): Promise<number> {
  const server = restify.createServer();
  refuseUnreadableAddresses(server);
  server.get("/", (_request, response, next) => {
    response.send(200, {});
    next();
  });
  onTestFinished(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server.address().port;
}

/** Writes the request by hand: a client's library would refuse to. */
function ask(port: number, target: string, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("close", () => resolve(Buffer.concat(chunks).toString()));
    socket.on("error", reject);
    socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  });
}
