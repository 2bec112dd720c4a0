import { randomUUID } from "node:crypto";
import type { Next, Request, RequestHandler, Response, HttpServer } from "./http.ts";
import type { Log } from "../log.ts";

/** Code and sentence of a fault, in Direct Line's format. */
export type FaultBody = { readonly error: { readonly code: string; readonly message: string } };

const SENTENCES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ["BadRequest", "The request could not be read."],
  404: ["NotFound", "There is nothing at this address."],
  405: ["MethodNotAllowed", "This address does not answer to that method."],
  406: ["NotAcceptable", "This address answers in JSON only."],
  413: ["TooLarge", "The request is too large."],
  415: ["UnsupportedMediaType", "This address takes JSON only."],
};

/** Creates the body of an error response. */
export function toFault(code: string, message: string): FaultBody {
  return { error: { code, message } };
}

/**
 * Wraps an asynchronous handler for restify. When it throws, the client gets a fixed sentence with an id, and the log gets
 * the fault with the same id; restify itself would send the thrown message to the client.
 */
export function route(
  handler: (request: Request, response: Response) => Promise<void>,
  log: Pick<Log, "debug" | "error">,
): RequestHandler {
  // restify recognizes an asynchronous handler by its two parameters and calls the next one when its promise resolves.
  return async function handle(request: Request, response: Response): Promise<void> {
    try {
      await handler(request, response);
    } catch (error) {
      if (request.destroyed && !request.complete) log.debug({ path: toPath(request) }, "client aborted request");
      else answerFault(request, response, error, log);
    }
  };
}

/** Answers the requests that restify itself refuses (unknown address, wrong method, unreadable body) by a sentence in JSON. */
export function answerRefusals(server: HttpServer, log: Pick<Log, "error">): void {
  server.on("restifyError", (request: Request, response: Response, error: unknown, done: Next) => {
    const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
    const known = status < 500 ? (SENTENCES[status] ?? SENTENCES[400]) : undefined;
    if (known === undefined) answerFault(request, response, error, log);
    else if (!response.headersSent) response.send(status, toFault(...known));
    done();
  });
}

function answerFault(request: Request, response: Response, error: unknown, log: Pick<Log, "error">): void {
  const id = randomUUID();
  log.error({ err: error, id, method: request.method, path: toPath(request) }, "request failed");
  if (response.headersSent) response.destroy();
  else response.send(500, toFault("ServiceError", `Something went wrong on our side. Please try again. (${id})`));
}

/** Returns the path of the route, with its parameters unfilled: a value may be a secret. */
function toPath(request: Request): string {
  const { path } = (request.getRoute() as { path?: unknown } | undefined) ?? {};
  return typeof path === "string" ? path : request.path();
}
