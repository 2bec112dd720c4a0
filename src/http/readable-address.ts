import type { IncomingMessage } from "node:http";
import type { Next, Request, Response, HttpServer } from "./http.ts";
import { toFault } from "./route.ts";

/**
 * Refuses requests whose address or Host header cannot be parsed, or that have several Host headers. restify parses
 * address and host outside of any handler, where an error would end the program.
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
 * Tells whether a request has a readable address and at most one Host header. Of several headers, a proxy and this server
 * may use different ones. Source: RFC 9112, 3.2
 */
export function hasReadableAddress({ url = "", headers, headersDistinct }: IncomingMessage): boolean {
  return (headersDistinct["host"] ?? []).length <= 1 && isReadable(url, headers.host ?? "localhost");
}

function isReadable(target: string, host: string): boolean {
  const base = `http://${host}`;
  return target.startsWith("/") ? URL.canParse(base + target) : URL.canParse(target, base);
}
