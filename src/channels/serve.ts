import type { IncomingMessage } from "node:http";
import type { HttpServer } from "../http/http.ts";
import { createServer, listen, type Listening } from "../http/server.ts";
import type { Log } from "../log.ts";
import type { Channel } from "./channel.ts";

/** Address, channels and further routes to serve. */
export type ServeParts = {
  readonly port: number;
  readonly host: string;
  readonly channels: readonly Channel[];
  /** Functions that register further routes. */
  readonly routes?: readonly ((server: HttpServer) => void)[];
  /** Address of the server for visitors; an https one adds Strict-Transport-Security. */
  readonly publicUrl?: string | undefined;
  readonly log: Log;
};

/**
 * Serves channels and pages over HTTP.
 * @throws AdvisorError `PORT_IN_USE` when another program listens on the port, `CONFIG_INVALID` when the host or port cannot be
 * listened on.
 */
export async function serve({ port, host, channels, routes = [], publicUrl, log }: ServeParts): Promise<Listening> {
  const streaming = channels.filter(({ upgrade }) => upgrade !== undefined);
  const server = createServer({
    routes: [...channels.map((channel) => (to: HttpServer) => channel.routes(to)), ...routes],
    upgrade: (request, socket, head) => findStreaming(streaming, request)?.upgrade?.(request, socket, head),
    publicUrl,
    log,
  });
  const listening = await listen(server, port, host);
  return {
    port: listening.port,
    async close() {
      // A stream keeps the server open until its channel ends it.
      await Promise.all([listening.close(), ...streaming.map((channel) => channel.close())]);
      await Promise.all(channels.filter((each) => !streaming.includes(each)).map((channel) => channel.close()));
    },
  };
}

/** Finds the channel whose streams an address belongs to; the first one refuses an address of none. */
function findStreaming(streaming: readonly Channel[], { url = "" }: IncomingMessage): Channel | undefined {
  return streaming.find(({ streamPrefix = "" }) => url.startsWith(streamPrefix)) ?? streaming[0];
}
