import { createServer, request } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { createRequesters } from "../../src/http/requester.ts";

it.each([
  ["its sender, without a proxy", [], undefined, "127.0.0.1"],
  ["its sender, whatever a client names", [], "203.0.113.1", "127.0.0.1"],
  ["its sender, whatever an untrusted proxy names", ["10.0.0.0/8"], "203.0.113.1", "127.0.0.1"],
  ["the sender that a trusted proxy names", ["127.0.0.1"], "203.0.113.1", "203.0.113.1"],
  [
    "the last named sender, because a client may have written the others",
    ["127.0.0.0/8"],
    "1.1.1.1, 203.0.113.1",
    "203.0.113.1",
  ],
  [
    "the sender that the first of two trusted proxies names",
    ["127.0.0.1", "10.0.0.0/8"],
    "9.9.9.9, 203.0.113.1, 10.1.2.3",
    "203.0.113.1",
  ],
  ["a trusted proxy that asks for itself", ["127.0.0.1", "10.0.0.0/8"], "10.1.2.3", "10.1.2.3"],
  ["an address with the port that a proxy adds", ["127.0.0.1"], "203.0.113.1:4711", "203.0.113.1"],
  [
    "an IPv6 network, because one customer may use all its addresses",
    ["127.0.0.1"],
    "2001:db8:0001:2:aaaa:b:c:d",
    "2001:db8:1:2::/64",
  ],
  ["the same network written short", ["127.0.0.1"], "[2001:DB8:1:2::7]:4711", "2001:db8:1:2::/64"],
  ["a short address's network", ["127.0.0.1"], "2001:db8::1", "2001:db8:0:0::/64"],
  ["an IPv4 address written as IPv6", ["127.0.0.1"], "::ffff:203.0.113.1", "203.0.113.1"],
  ["a text that is no address, unchanged", ["127.0.0.1"], "unknown", "unknown"],
])("a request is counted for %s", async (_, trustedProxies, forwarded, expected) => {
  expect((await count(trustedProxies, [forwarded])).requesters).toEqual([expected]);
});

it("an untrusted proxy is logged once, without an address", async () => {
  const { warnings } = await count([], ["203.0.113.1", "203.0.113.2"]);

  expect(warnings).toHaveLength(1);
  expect(JSON.stringify(warnings)).toContain("TRUSTED_PROXIES");
  expect(JSON.stringify(warnings)).not.toContain("203.0.113");
  expect((await count(["127.0.0.1"], ["203.0.113.1"])).warnings).toEqual([]);
  expect((await count([], [undefined])).warnings).toEqual([]);
});

async function count(trustedProxies: readonly string[], forwarded: readonly (string | undefined)[]) {
  const warnings: unknown[] = [];
  const requesters: string[] = [];
  const toRequester = createRequesters(trustedProxies, { warn: (...args: unknown[]) => void warnings.push(args) });
  const server = createServer((incoming, response) => {
    requesters.push(toRequester(incoming));
    response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  for (const header of forwarded) {
    const headers = header === undefined ? {} : { "X-Forwarded-For": header };
    const sent = request({ port: (server.address() as AddressInfo).port, host: "127.0.0.1", headers }).end();
    const [response] = await once(sent, "response");
    response.resume();
  }
  return { requesters, warnings };
}
