import type { Request, Response, RequestHandler } from "../../../http/http.ts";
import type { Log } from "../../../log.ts";
import type { DirectLineHandler } from "./authorization.ts";
import { route } from "../../../http/route.ts";

/** Turns a handler into a route that pages of the allowed origins may call. */
export type Serve = (handler: DirectLineHandler) => RequestHandler;

const PREFLIGHT = {
  "Access-Control-Allow-Methods": "GET, POST, DELETE, OPTIONS",
  "Access-Control-Allow-Headers": "authorization, content-type, x-ms-bot-agent, x-requested-with",
  "Access-Control-Max-Age": "86400",
};

/** Answers a browser's preflight request. */
export const preflight: DirectLineHandler = async () => ({ status: 204, headers: PREFLIGHT });

/** Creates the function that adds CORS headers. @param allowedOrigins origins, or `*` for all. */
export function createServe(allowedOrigins: readonly string[], log: Log): Serve {
  function allowOrigin(request: Request, response: Response): void {
    const { origin } = request.headers;
    if (allowedOrigins.includes("*")) response.setHeader("Access-Control-Allow-Origin", "*");
    else response.setHeader("Vary", "Origin");
    if (origin !== undefined && allowedOrigins.includes(origin))
      response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Access-Control-Expose-Headers", "Retry-After");
  }

  return (handler) =>
    route(async (request, response) => {
      allowOrigin(request, response);
      const { status, body, headers, onTaken } = await handler(request);
      if (onTaken !== undefined && response.destroyed) onTaken();
      else if (onTaken !== undefined) response.once("close", onTaken);
      response.send(status, body, { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", ...headers });
    }, log);
}
