/** The parts of the HTTP server that the rest of the program uses; only `http/` imports the library behind them. */
export type { Next, Request, RequestHandler, Response, Server as HttpServer } from "restify";
