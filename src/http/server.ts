import type { IncomingMessage, Server as NodeServer } from "node:http";
import type { Duplex } from "node:stream";
import restify, { type Server } from "restify";
import { AdvisorError } from "../errors.ts";
import type { Log } from "../log.ts";
import { hasReadableAddress, refuseUnreadableAddresses } from "./readable-address.ts";
import { answerRefusals } from "./route.ts";

/** Parts of the HTTP server. */
export type ServerParts = {
  /** Functions that register routes. */
  readonly routes: readonly ((server: Server) => void)[];
  /** Handles WebSocket upgrade requests. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void | Promise<void>;
  /** Address of the server for visitors; an https one adds Strict-Transport-Security. */
  readonly publicUrl?: string | undefined;
  readonly log: Log;
};

/** A listening server. */
export type Listening = {
  readonly port: number;
  /** Refuses new requests and resolves when the last open one has finished. */
  close(): Promise<void>;
};

/** Time after which a connection on which nothing moves is cut: its client takes no answer. Streams are watched by pings instead. */
const SILENCE_MS = 60_000;

/** Answer to an upgrade request with an unreadable address; restify does not handle those. */
const BAD_REQUEST = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/**
 * Tells browsers to use https only for this host, for a year. It is sent only with an https `publicUrl`: otherwise it would
 * shut visitors out of other programs on the host. Source: RFC 6797
 */
const STRICT_TRANSPORT = "max-age=31536000";

/** Creates the HTTP server with all routes. */
export function createServer({ routes, upgrade, publicUrl, log }: ServerParts): Server {
  const server = restify.createServer({ name: "career-advice-bot", handleUncaughtExceptions: false });
  httpOf(server).setTimeout(SILENCE_MS);
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

/** Error codes of the system for a host that is no address of this machine. */
const NOT_OURS: ReadonlySet<string | undefined> = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"]);

/**
 * Starts listening.
 * @throws AdvisorError `PORT_IN_USE` when another program listens on the port, `CONFIG_INVALID` when the host is no address of
 * this machine or the port needs more rights.
 */
export function listen(server: Server, port: number, host: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    // restify re-emits its server's errors, and an error without a listener ends the process.
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

/** Returns the Node server that restify wraps; restify's types lack the property. */
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
