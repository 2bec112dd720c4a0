import { expect, test } from "vitest";
import { toLocalUrl } from "../../src/network/local-url.ts";

test.each([
  ["127.0.0.1", "http://localhost:80"],
  ["0.0.0.0", "http://localhost:80"],
  ["::", "http://localhost:80"],
  ["::ffff:0.0.0.0", "http://localhost:80"],
  ["::ffff:127.0.0.1", "http://localhost:80"],
  ["::ffff:192.0.2.7", "http://192.0.2.7:80"],
  ["::FFFF:c000:207", "http://192.0.2.7:80"],
  // `localhost` is IPv4 only on many machines.
  ["::1", "http://[::1]:80"],
  ["2001:DB8:0::7", "http://[2001:db8::7]:80"],
  ["fe80::1%eth0", "http://[fe80::1]:80"],
  ["bot.example.com", "http://bot.example.com:80"],
])("a server that listens on %s is opened at %s", (host, url) => {
  expect(toLocalUrl(host, 80)).toBe(url);
});
