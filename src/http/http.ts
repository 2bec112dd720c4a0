/** Types of the HTTP server for the rest of the program; only `http/` imports restify. */
export type { Next, Request, RequestHandler, Response, Server as HttpServer } from "restify";
