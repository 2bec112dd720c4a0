import type { Next, Request, Response, HttpServer } from "./http.ts";
import { toFault } from "./route.ts";

/**
 * Refuses requests whose address or Host header cannot be parsed. restify parses both outside of any handler, where an
 * error would end the program.
 * Source: `getUrl` in restify's lib/request.js
 */
export function refuseUnreadableAddresses(server: HttpServer): void {
  server.pre((request: Request, response: Response, next: Next) => {
    if (isReadable(request.url ?? "", request.headers.host ?? "localhost")) return next();
    response.send(400, toFault("BadRequest", "The address of the request could not be read."));
    next(false);
  });
}

function isReadable(target: string, host: string): boolean {
  const base = `http://${host}`;
  return target.startsWith("/") ? URL.canParse(base + target) : URL.canParse(target, base);
}
