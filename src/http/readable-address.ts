import type { IncomingMessage } from "node:http";
import type { Next, Request, Response, HttpServer } from "./http.ts";
import { toFault } from "./route.ts";

/**
 * Refuses requests whose address or Host header cannot be read as an address, or that name several hosts. restify parses
 * address and host outside of any handler, where what it throws would end the whole program.
 * Source: `getUrl` in restify's lib/request.js
 */
export function refuseUnreadableAddresses(server: HttpServer): void {
  server.pre((request: Request, response: Response, next: Next) => {
    if (hasReadableAddress(request)) return next();
    response.send(400, toFault("BadRequest", "The address of the request could not be read."));
    next(false);
  });
}

/**
 * Tells whether a request has an address that can be read and at most one Host header. A proxy may go by another of several
 * than this server. Source: RFC 9112, 3.2
 */
export function hasReadableAddress({ url = "", headers, headersDistinct }: IncomingMessage): boolean {
  return (headersDistinct["host"] ?? []).length <= 1 && isReadable(url, headers.host ?? "localhost");
}

function isReadable(target: string, host: string): boolean {
  const base = `http://${host}`;
  return target.startsWith("/") ? URL.canParse(base + target) : URL.canParse(target, base);
}
