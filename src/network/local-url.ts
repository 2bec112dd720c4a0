import { isIPv6 } from "node:net";

/** Listening addresses that this machine reaches as `localhost`. */
const LOCALHOST = new Set(["127.0.0.1", "0.0.0.0", "[::]", "localhost"]);

/** An IPv4 address inside an IPv6 one, as `URL` writes it. */
const MAPPED = /^\[::ffff:([\da-f]{1,4}):([\da-f]{1,4})\]$/;

/** Returns the URL at which a server is reached from its own machine. */
export function toLocalUrl(host: string, port: number): string {
  const name = isIPv6(host) ? toUrlHost(host) : host;
  return `http://${LOCALHOST.has(name) ? "localhost" : name}:${port}`;
}

/** Writes a mapped address as IPv4, since many programs cannot open its IPv6 form. A URL has no zone. */
function toUrlHost(address: string): string {
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, "")}]`);
  const [, high, low] = MAPPED.exec(hostname) ?? [];
  if (high === undefined || low === undefined) return hostname;
  return [high, low]
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [Math.floor(group / 256), group % 256])
    .join(".");
}
