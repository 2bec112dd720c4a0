import { DirectLine, type Activity, type ConnectionStatus, type DirectLineOptions } from "botframework-directlinejs";
import { defer } from "rxjs/observable/defer.js";
import { fromPromise } from "rxjs/observable/fromPromise.js";
import { async as realScheduler } from "rxjs/scheduler/async.js";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";

/** A visitor behind Microsoft's own client of the protocol. */
export type Client = {
  readonly directLine: DirectLine;
  /** Everything received, in order. */
  readonly activities: readonly Activity[];
  /** The texts received. */
  texts(): unknown[];
  /** Posts a message; resolves with its id, or "retry", or rejects with what the client makes of a refusal. */
  say(text: string): Promise<string>;
  /** Resolves when the connection has this status. */
  status(wanted: ConnectionStatus): Promise<void>;
  /** The sockets opened so far. */
  readonly sockets: readonly WebSocket[];
  /** The calls made so far, as method, path and status. */
  readonly calls: readonly string[];
};

/** Factor by which the client's clock is faster: it waits 3 s before it reconnects. */
const HURRY = 1000;

/** Its quickest polling, in milliseconds; that clock is not ours to hurry. */
const POLLING_MS = 200;

/** Connects Microsoft's client, over WebSocket unless `webSocket` is false, until the test ends. */
export function connectClient(options: DirectLineOptions): Client {
  const activities: Activity[] = [];
  const sockets: WebSocket[] = [];
  const calls: string[] = [];
  class RecordedSocket extends WebSocket {
    constructor(url: string) {
      super(url);
      sockets.push(this);
    }
  }
  const directLine = new DirectLine({
    pollingInterval: POLLING_MS,
    ...options,
    ajax: toAjax(calls),
    WebSocket: RecordedSocket,
    scheduler: hurriedScheduler,
    random: () => 0,
  } as unknown as DirectLineOptions);
  const subscription = directLine.activity$.subscribe(
    (activity) => void activities.push(activity),
    // Ending and failing are told by the connection's status, which the tests read.
    () => {},
  );
  onTestFinished(() => {
    subscription.unsubscribe();
    directLine.end();
    for (const socket of sockets) socket.terminate();
  });

  return {
    directLine,
    activities,
    sockets,
    calls,
    texts: () => activities.flatMap((activity) => (activity.type === "message" ? [activity.text] : [])),
    say: (text) => directLine.postActivity({ type: "message", text, from: { id: "me" } }).toPromise(),
    async status(wanted) {
      const status$ = directLine.connectionStatus$.filter((status: ConnectionStatus) => status === wanted);
      await status$.take(1).toPromise();
    },
  };
}

const hurriedScheduler = {
  now: () => realScheduler.now() * HURRY,
  schedule: (work: never, delayMs = 0, state?: never) => realScheduler.schedule(work, delayMs / HURRY, state),
};

type AjaxRequest = { url: string; method: string; headers: Record<string, string>; body?: unknown };

/** The client's way to make calls, which in a browser is XMLHttpRequest, over fetch. */
function toAjax(calls: string[]) {
  const send = async ({ url, method, headers, body }: AjaxRequest) => {
    const response = await fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    calls.push(`${method} ${new URL(url).pathname} ${response.status}`);
    const text = await response.text();
    const result = {
      status: response.status,
      response: text === "" ? undefined : JSON.parse(text),
      xhr: { getResponseHeader: (name: string) => response.headers.get(name) },
    };
    if (!response.ok) throw Object.assign(new Error(`status ${response.status}`), result);
    return result;
  };
  return (request: AjaxRequest) => defer(() => fromPromise(send(request)));
}
