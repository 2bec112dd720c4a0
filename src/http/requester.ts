import type { IncomingMessage } from "node:http";
import { BlockList, isIP, isIPv6 } from "node:net";
import type { Log } from "../log.ts";
import { readHeader } from "./request.ts";

/** Returns the sender of a request for rate limits: an IPv4 address, or an IPv6 network of the size that one customer gets. */
export type ToRequester = (request: IncomingMessage) => string;

const ADDRESS_BITS = { ipv4: 32, ipv6: 128 } as const;

/** Groups of an IPv6 address that name its network; one customer may use all addresses of it. */
const NETWORK_GROUPS = 4;
const GROUPS = 8;

/**
 * Creates the function that identifies requesters. Behind a trusted proxy, the requester is the last address of
 * `X-Forwarded-For` that is not itself a trusted proxy's; a client may have written the addresses to its left. From other
 * senders the header is ignored.
 * @param trustedProxies addresses, or networks such as `10.0.0.0/8`.
 */
export function createRequesters(trustedProxies: readonly string[], log: Pick<Log, "warn">): ToRequester {
  const trusted = new BlockList();
  for (const network of trustedProxies) {
    const [address = "", bits] = network.split("/");
    const family = toFamily(address);
    trusted.addSubnet(address, Number(bits ?? ADDRESS_BITS[family]), family);
  }
  const isTrusted = (address: string) => isIP(address) > 0 && trusted.check(address, toFamily(address));
  let isWarned = false;

  return (request) => {
    const named = readHeader(request, "x-forwarded-for")?.split(",") ?? [];
    const way = [...named, request.socket.remoteAddress ?? ""].map(toPlain).toReversed();
    const peer = way[0] ?? "";
    if (named.length > 0 && !isWarned && !isTrusted(peer)) {
      isWarned = true;
      log.warn("X-Forwarded-For ignored; its proxy is not in TRUSTED_PROXIES");
    }
    return toNetwork(way.find((address) => !isTrusted(address)) ?? way.at(-1) ?? "");
  };
}

function toFamily(address: string): "ipv4" | "ipv6" {
  return address.includes(":") ? "ipv6" : "ipv4";
}

/** Removes the port that some proxies add, and the prefix that Node puts before an IPv4 address on a dual-stack socket. */
function toPlain(address: string): string {
  const [, bracketed, dotted] = /^(?:\[([\da-f:.]+)\](?::\d+)?|([\d.]+):\d+)$/i.exec(address.trim()) ?? [];
  return (bracketed ?? dotted ?? address.trim()).replace(/^::ffff:(?=\d+\.)/i, "");
}

function toNetwork(address: string): string {
  if (!isIPv6(address)) return address;
  const [left = "", right] = address.replace(/%.*$/, "").toLowerCase().split("::");
  const head = left.split(":").filter(Boolean);
  const tail = right?.split(":").filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, GROUPS - head.length - tail.length) }, () => "0");
  const groups = [...head, ...zeros, ...tail].map((group) => group.replace(/^0+(?=.)/, ""));
  return `${groups.slice(0, NETWORK_GROUPS).join(":")}::/64`;
}
