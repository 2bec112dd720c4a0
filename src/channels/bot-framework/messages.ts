import type { HttpServer } from "../../http/http.ts";
import type { TurnHandler } from "./turn-handler.ts";
import type { BotFrameworkAdapter } from "./adapter.ts";
import type { Log } from "../../log.ts";
import { readJsonBody } from "../../http/json-body.ts";
import { isFromThisMachine } from "../../http/request.ts";
import { route, toFault } from "../../http/route.ts";

/** Largest activity accepted, in bytes; Teams sends at most about 100 kB. */
const MAX_ACTIVITY_BYTES = 256 * 1024;

/** Options of the route `POST /api/messages`. */
export type MessagesOptions = {
  readonly adapter: BotFrameworkAdapter;
  readonly bot: TurnHandler;
  readonly log: Log;
  /** Whether callers sign their requests; otherwise only this machine may call, because callers cannot be identified. */
  readonly isSigned: boolean;
};

/** Registers `POST /api/messages`, where Teams and the Bot Framework Emulator send activities. */
export function registerMessages(server: HttpServer, { adapter, bot, log, isSigned }: MessagesOptions): void {
  server.post(
    "/api/messages",
    route(async (request, response) => {
      if (!isSigned && !isFromThisMachine(request)) {
        response.send(403, toFault("Forbidden", "Without MicrosoftAppId this address answers this machine only."));
        return;
      }
      const authorization = request.headers.authorization ?? "";
      if (isSigned && !/^Bearer \S+$/.test(authorization)) {
        response.send(401, toFault("Unauthorized", "A bearer token is required."));
        return;
      }
      const body = await readJsonBody(request, MAX_ACTIVITY_BYTES);
      if (body.kind === "too-large") response.send(413, toFault("TooLarge", "The activity is too large."));
      else if (body.kind !== "json") response.send(400, toFault("BadRequest", "The body is not JSON."));
      else {
        const { status, body: answer } = await adapter.receive(authorization, body.value, bot);
        response.send(status, answer);
      }
    }, log),
  );
}
