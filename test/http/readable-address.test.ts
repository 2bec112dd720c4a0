import { connect } from "node:net";
import restify from "restify";
import { expect, it, onTestFinished } from "vitest";
import { refuseUnreadableAddresses } from "../../src/http/readable-address.ts";

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
