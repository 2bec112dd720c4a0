import type { IncomingMessage, Server as NodeServer } from "node:http";
import type { Duplex } from "node:stream";
import restify, { type Server } from "restify";
import { AdvisorError } from "../errors.ts";
import type { Log } from "../log.ts";
import { hasReadableAddress, refuseUnreadableAddresses } from "./readable-address.ts";
import { answerRefusals } from "./route.ts";

/** What the HTTP server serves. */
export type ServerParts = {
  /** Each adds the addresses of one subject. */
  readonly routes: readonly ((server: Server) => void)[];
  /** Answers requests for a WebSocket. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void | Promise<void>;
  /** Where visitors reach the server; left out, it stands alone. */
  readonly publicUrl?: string | undefined;
  readonly log: Log;
};

/** A server that listens. */
export type Listening = {
  readonly port: number;
  /** Refuses new requests, lets those in flight finish, and resolves when the last has. */
  close(): Promise<void>;
};

/** The answer to a request for a WebSocket whose address cannot be read; restify has no part in those. */
const BAD_REQUEST = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/**
 * Has browsers reach this host by https only, for a year. Sent only where visitors come by https already: otherwise it would
 * shut them out of other programs on the host. Source: RFC 6797
 */
const STRICT_TRANSPORT = "max-age=31536000";

/** Creates the HTTP server with every address it answers to. */
export function createServer({ routes, upgrade, publicUrl, log }: ServerParts): Server {
  const server = restify.createServer({ name: "career-advice-bot", handleUncaughtExceptions: false });
  answerRefusals(server, log);
  if (publicUrl !== undefined && new URL(publicUrl).protocol === "https:")
    server.pre((_request, response, next) => {
      response.header("Strict-Transport-Security", STRICT_TRANSPORT);
      next();
    });
  refuseUnreadableAddresses(server);
  server.get("/healthz", (_request, response, next) => {
    response.send(200, { status: "ok" });
    next();
  });
  for (const register of routes) register(server);
  httpOf(server).on("upgrade", (request, socket, head) => {
    if (hasReadableAddress(request)) void upgrade(request, socket, head);
    else socket.once("error", () => socket.destroy()).end(BAD_REQUEST);
  });
  return server;
}

/** What the system says of an address that is not one of this machine's. */
const NOT_OURS: ReadonlySet<string | undefined> = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"]);

/**
 * Starts listening.
 * @throws AdvisorError `PORT_IN_USE` when another program listens there, `CONFIG_INVALID` when the host is not one of this
 * machine's or the port needs more rights.
 */
export function listen(server: Server, port: number, host: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    // restify hands its server's errors on, and an error nobody hears ends the process.
    server.once("error", (error: NodeJS.ErrnoException) => reject(toAdvisorError(error, port, host)));
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

function toAdvisorError(error: NodeJS.ErrnoException, port: number, host: string): unknown {
  const { code, syscall } = error;
  if (code === "EADDRINUSE") {
    const hint = "Stop the other program, or set PORT to another number.";
    return new AdvisorError("PORT_IN_USE", `Port ${port} is in use.`, hint, error);
  }
  if (code === "EACCES") {
    const hint = "Set PORT to a number from 1024, or give the program the right to listen there.";
    return new AdvisorError("CONFIG_INVALID", `PORT ${port} may not be listened on by this user.`, hint, error);
  }
  if (syscall !== "getaddrinfo" && !NOT_OURS.has(code)) return error;
  const reason = syscall === "getaddrinfo" ? "is a name that cannot be resolved" : "is not an address of this machine";
  const hint = "Set HOST to an address of this machine: 127.0.0.1 for this machine only, 0.0.0.0 for every address.";
  return new AdvisorError("CONFIG_INVALID", `HOST ${host} ${reason}.`, hint, error);
}
