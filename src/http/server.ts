import type { IncomingMessage, Server as NodeServer } from "node:http";
import type { Duplex } from "node:stream";
import restify, { type Server } from "restify";
import { AdvisorError } from "../errors.ts";
import type { Log } from "../log.ts";
import { refuseUnreadableAddresses } from "./readable-address.ts";
import { answerRefusals } from "./route.ts";

/** Parts of the HTTP server. */
export type ServerParts = {
  /** Functions that register routes. */
  readonly routes: readonly ((server: Server) => void)[];
  /** Handles WebSocket upgrade requests. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void | Promise<void>;
  readonly log: Log;
};

/** A listening server. */
export type Listening = {
  readonly port: number;
  /** Refuses new requests and resolves when the last open one has finished. */
  close(): Promise<void>;
};

/** Creates the HTTP server with all routes. */
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
 * @throws AdvisorError `PORT_IN_USE` when another program listens on the port.
 */
export function listen(server: Server, port: number, host: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    // restify re-emits its server's errors, and an error without a listener ends the process.
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

/** Returns the Node server that restify wraps; restify's types lack the property. */
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
