import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { createWatch } from "./wait-for.ts";

/** A received request; the path includes the query. */
export type Incoming = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** Record of a request; times are on the clock of `performance.now()`. */
export type Recorded<R> = R & {
  /** Subject, for which behaviours are planned. */
  readonly subject: string;
  readonly arrivedAtMs: number;
  answeredAtMs?: number;
  answeredStatus?: number;
  /** Whether it is not answered yet. */
  isOpen: boolean;
  /** Number of open requests of the subject when this one came, including it. */
  readonly openWithIt: number;
};

/** An answer; the body is sent as JSON. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/**
 * Behaviour towards a request: an answer, no answer, an answer that never ends, a cut connection, or any of these after
 * something has happened.
 */
export type Behaviour =
  | Answer
  | "hang"
  | "stall"
  | "reset"
  | { readonly after: Promise<unknown>; readonly behaviour?: Behaviour };

/** A service on this machine that records requests and answers them as planned. */
export type RecordingService<R> = {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Every request, in the order of arrival. */
  readonly records: readonly Recorded<R>[];
  /** Sets the behaviours towards the next requests of a subject, in order. */
  plan(subject: string, ...behaviours: Behaviour[]): void;
  /** Sets the behaviour towards all unplanned requests of a subject; left out, it is the usual one again. */
  planAll(subject: string, behaviour?: Behaviour): void;
  /** Takes the oldest wanted request of a subject that has not been taken, or waits for it. */
  next(subject: string, expected: string, isWanted?: (record: Recorded<R>) => boolean): Promise<Recorded<R>>;
  /** Takes all requests of a subject so far. */
  passOver(subject: string): void;
  /** Resolves when the records satisfy a condition. */
  until(expected: string, condition: (records: readonly Recorded<R>[]) => boolean): Promise<void>;
  /** Cuts every connection and stops listening; a second call waits for the first. */
  close(): Promise<void>;
};

/** Functions that read, answer and describe the requests of a service. */
export type ServiceParts<R> = {
  read(incoming: Incoming): R & { readonly subject: string };
  answer(record: Recorded<R>): Answer | Promise<Answer>;
  describe(record: Recorded<R>): string;
};

/** Opens a service on a free port of this machine. */
export async function openService<R extends object>(parts: ServiceParts<R>): Promise<RecordingService<R>> {
  const records: Recorded<R>[] = [];
  const plans = new Map<string, Behaviour[]>();
  const lasting = new Map<string, Behaviour>();
  const taken = new Set<Recorded<R>>();
  const watch = createWatch();

  const about = (subject: string) => records.filter((record) => record.subject === subject);
  const list = (some: readonly Recorded<R>[]) => some.map((one) => `\n  ${parts.describe(one)}`).join("") || "nothing";

  async function behave(record: Recorded<R>, response: ServerResponse, behaviour: Behaviour): Promise<void> {
    if (behaviour === "hang") return;
    if (behaviour === "stall") response.write("{");
    else if (behaviour === "reset") response.socket?.resetAndDestroy();
    else if ("status" in behaviour) send(record, response, behaviour);
    else {
      await behaviour.after;
      await behave(record, response, behaviour.behaviour ?? (await parts.answer(record)));
    }
  }

  const server = createServer((request, response) => {
    const { method = "", url: path = "", headers } = request;
    const receive = async (body: string) => {
      const read = parts.read({ method, path, headers, body });
      const openWithIt = about(read.subject).filter(({ isOpen }) => isOpen).length + 1;
      const record = { ...read, arrivedAtMs: performance.now(), isOpen: true, openWithIt };
      records.push(record);
      response.once("close", () => {
        record.isOpen = false;
        watch.changed();
      });
      watch.changed();
      const behaviour = plans.get(read.subject)?.shift() ?? lasting.get(read.subject);
      await behave(record, response, behaviour ?? (await parts.answer(record)));
      watch.changed();
    };
    readText(request)
      .then(receive)
      .catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  let closing: Promise<void> | undefined;

  async function stop(): Promise<void> {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  }

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    records,
    plan: (subject, ...behaviours) => void plans.set(subject, [...(plans.get(subject) ?? []), ...behaviours]),
    planAll(subject, behaviour) {
      if (behaviour === undefined) lasting.delete(subject);
      else lasting.set(subject, behaviour);
    },
    next(subject, expected, isWanted = () => true) {
      const take = () => {
        const found = about(subject).find((record) => !taken.has(record) && isWanted(record));
        if (found !== undefined) taken.add(found);
        return found;
      };
      return watch.waitFor(take, expected, () => list(about(subject)));
    },
    passOver(subject) {
      for (const record of about(subject)) taken.add(record);
    },
    async until(expected, condition) {
      await watch.waitFor(
        () => condition(records) || undefined,
        expected,
        () => list(records),
      );
    },
    close: () => (closing ??= stop()),
  };
}

function send<R>(record: Recorded<R>, response: ServerResponse, { status, headers = {}, body }: Answer): void {
  // restify replaces Node's own writeHead in the whole process by one that returns nothing.
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (body !== undefined) response.setHeader("content-type", "application/json");
  record.answeredAtMs = performance.now();
  record.answeredStatus = status;
  record.isOpen = false;
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
