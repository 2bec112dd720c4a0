import type { IncomingMessage, Server as NodeServer } from "node:http";
import type { Duplex } from "node:stream";
import restify, { type Server } from "restify";
import { AdvisorError } from "../errors.ts";
import type { Log } from "../log.ts";
import { refuseUnreadableAddresses } from "./readable-address.ts";
import { answerRefusals } from "./route.ts";

/** What the HTTP server serves. */
export type ServerParts = {
  /** Each adds the addresses of one subject. */
  readonly routes: readonly ((server: Server) => void)[];
  /** Answers requests for a WebSocket. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void | Promise<void>;
  readonly log: Log;
};

/** A server that listens. */
export type Listening = {
  readonly port: number;
  /** Refuses new requests, lets those in flight finish, and resolves when the last has. */
  close(): Promise<void>;
};

/** Creates the HTTP server with every address it answers to. */
export function createServer({ routes, upgrade, log }: ServerParts): Server {
  const server = restify.createServer({ name: "career-advice-bot", handleUncaughtExceptions: false });
  answerRefusals(server, log);
  refuseUnreadableAddresses(server);
  server.get("/healthz", (_request, response, next) => {
    response.send(200, { status: "ok" });
    next();
  });
  for (const register of routes) register(server);
  httpOf(server).on("upgrade", (request, socket, head) => void upgrade(request, socket, head));
  return server;
}

/**
 * Starts listening.
 * @throws AdvisorError `PORT_IN_USE` when another program listens there.
 */
export function listen(server: Server, port: number, host: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    // restify hands its server's errors on, and an error nobody hears ends the process.
    server.once("error", (error: NodeJS.ErrnoException) => reject(toAdvisorError(error, port)));
    server.listen(port, host, () => {
      let closed: Promise<void> | undefined;
      resolve({ port: server.address().port, close: () => (closed ??= close(server)) });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    httpOf(server).closeIdleConnections();
  });
}

/** The types of restify leave out that its server wraps Node's own. */
function httpOf(server: Server): NodeServer {
  return server.server;
}

function toAdvisorError(error: NodeJS.ErrnoException, port: number): unknown {
  if (error.code !== "EADDRINUSE") return error;
  return new AdvisorError(
    "PORT_IN_USE",
    `Port ${port} is in use.`,
    "Stop the other program, or set PORT to another number.",
    error,
  );
}
