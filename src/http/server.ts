import type { Server as HttpServer } from "node:http";
import restify, { type Server } from "restify";
import { AdvisorError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { AlertPagesParts } from "../alerts/pages/pages.ts";
import type { DataDownloadParts } from "../privacy/data-download.ts";
import type { DirectLine } from "../channels/direct-line/direct-line.ts";
import { registerMessages, type MessagesOptions } from "../channels/bot-framework/messages.ts";
import { registerPages } from "./pages/pages.ts";
import { refuseUnreadableAddresses } from "./readable-address.ts";
import { answerRefusals } from "./route.ts";

/** The doors of the bot and the pages around them. */
export type ServerOptions = {
  readonly messages: MessagesOptions;
  readonly directLine: DirectLine;
  /** Origins that may put the chat into a frame; `*` among them lets every site. */
  readonly allowedOrigins: readonly string[];
  /** How long a conversation is kept after it was last used. */
  readonly retainDays: number;
  /** Absent where no alerts can be made. */
  readonly alerts?: AlertPagesParts;
  /** Absent where nothing is kept. */
  readonly data?: DataDownloadParts;
  readonly log: Log;
};

/** A server that listens. */
export type Listening = {
  readonly port: number;
  /** Refuses new requests, lets those in flight finish, and resolves when the last has. */
  close(): Promise<void>;
};

/** Creates the HTTP server with every address it answers to. */
export function createServer(options: ServerOptions): Server {
  const { messages, directLine, allowedOrigins, retainDays, alerts, data, log } = options;
  const server = restify.createServer({ name: "career-advice-bot", handleUncaughtExceptions: false });
  answerRefusals(server, log);
  refuseUnreadableAddresses(server);
  server.get("/healthz", (_request, response, next) => {
    response.send(200, { status: "ok" });
    next();
  });
  registerMessages(server, messages);
  directLine.routes(server);
  registerPages(server, {
    allowedOrigins,
    retainDays,
    connectOrigins: directLine.origins,
    ...(alerts && { alerts }),
    ...(data && { data }),
  });
  httpOf(server).on("upgrade", (request, socket, head) => directLine.upgrade(request, socket, head));
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
      resolve({ port: server.address().port, close: () => close(server) });
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
function httpOf(server: Server): HttpServer {
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
