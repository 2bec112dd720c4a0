import type { Request, Response, RequestHandler } from "../../../http/http.ts";
import type { Log } from "../../../log.ts";
import type { Handler } from "./authorization.ts";
import { route } from "../../../http/route.ts";

/** Makes a route of a handler, which pages of the allowed sites may call. */
export type Serve = (handler: Handler) => RequestHandler;

const PREFLIGHT = {
  "Access-Control-Allow-Methods": "GET, POST, DELETE, OPTIONS",
  "Access-Control-Allow-Headers": "authorization, content-type, x-ms-bot-agent, x-requested-with",
  "Access-Control-Max-Age": "86400",
};

/** Answers the question a browser asks before a call from another site. */
export const preflight: Handler = async () => ({ status: 204, headers: PREFLIGHT });

/** Creates the function that serves handlers to the pages of some origins, or of all with `*`. */
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
      const { status, body, headers } = await handler(request);
      response.send(status, body, { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", ...headers });
    }, log);
}
