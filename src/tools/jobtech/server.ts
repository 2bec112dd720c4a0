import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { makeAds, NOON, type ApiAd } from "./ads.ts";
import { search } from "./search.ts";

/** The faults of an answer; `slow` never arrives. */
export type JobtechFault =
  | "slow"
  | "busy"
  | "fault"
  | "malformed"
  | "other-shape"
  | "huge"
  | "empty"
  | "cut-off"
  | "redirected";

/** A server that answers like JobTech's JobSearch, over its own ads, which tests can change. */
export type JobtechServer = {
  readonly url: string;
  /** Paths with queries asked for so far, in order. */
  readonly asked: string[];
  /** Fault of every answer until it is reset. */
  fault: JobtechFault | undefined;
  /** Called at each request. */
  onStep: (() => void) | undefined;
  /** Milliseconds since 1970. */
  now: number;
  readonly ads: ApiAd[];
  /** Changes an ad. */
  edit(id: string, change: (ad: ApiAd) => void): void;
  /** Sends an ad with these fields, valid or not. */
  spoil(id: string, fields: object): void;
  /** Takes an ad down. */
  remove(id: string): void;
  /** Takes an ad down and publishes the same job again. */
  republish(id: string, newId: string): void;
  close(): Promise<void>;
};

/** Starts a fake JobTech on this machine, for tests and for conversations that are scored. */
export async function startJobtechServer(): Promise<JobtechServer> {
  const asked: string[] = [];
  const spoilt = new Map<string, object>();
  const server = createServer((request, response) => answer(request, response, jobtech, spoilt));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const jobtech: JobtechServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    fault: undefined,
    onStep: undefined,
    now: NOON,
    ads: makeAds(),
    edit: (id, change) => change(find(jobtech.ads, id)),
    spoil: (id, fields) => void spoilt.set(id, fields),
    remove(id) {
      Object.assign(find(jobtech.ads, id), { removed: true, removed_date: "2026-11-22T09:00:00" });
    },
    republish(id, newId) {
      const copy = { ...structuredClone(find(jobtech.ads, id)), id: newId, publication_date: "2026-11-22T09:00:00" };
      copy.webpage_url = copy.webpage_url.replace(id, newId);
      jobtech.remove(id);
      jobtech.ads.push(copy);
    },
    async close() {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
  return jobtech;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  jobtech: JobtechServer,
  spoilt: ReadonlyMap<string, object>,
): void {
  jobtech.asked.push(request.url ?? "");
  jobtech.onStep?.();
  if (jobtech.fault) {
    goWrong(response, jobtech.fault);
    return;
  }
  const { pathname, searchParams } = new URL(request.url ?? "/", jobtech.url);
  const id = /^\/ad\/([^/]+)$/.exec(pathname)?.[1];
  if (pathname === "/search") {
    const method = String(request.headers["x-feature-freetext-bool-method"] ?? "or");
    const found = search(jobtech.ads, searchParams, method, jobtech.now);
    if (found.status === 400) send(response, 400, { message: found.message });
    else send(response, 200, { ...found.body, hits: found.hits.map((ad) => ({ ...ad, ...spoilt.get(ad.id) })) });
    return;
  }
  const ad = jobtech.ads.find((each) => each.id === id);
  if (ad) send(response, 200, ad);
  else send(response, 404, { message: "Ad not found" });
}

function goWrong(response: ServerResponse, fault: JobtechFault): void {
  switch (fault) {
    case "slow":
      // Only headers and a first byte arrive, so the client's time limit must end the wait.
      response.writeHead(200, { "content-type": "application/json" });
      response.write("{");
      return;
    case "busy":
      response.writeHead(429, { "retry-after": "120" });
      response.end();
      return;
    case "fault":
      send(response, 500, { message: "Internal Server Error" });
      return;
    case "malformed":
      response.writeHead(200);
      response.end('{"total": {"value": 3}, "hits": [{"id":');
      return;
    case "other-shape":
      send(response, 200, { total: "many", hits: {} });
      return;
    case "huge":
      send(response, 200, { total: { value: 1 }, hits: [{ id: "1", headline: "x".repeat(2_100_000) }] });
      return;
    case "empty":
      response.writeHead(200);
      response.end();
      return;
    case "cut-off":
      response.writeHead(200, { "content-length": "5000" });
      response.write("{");
      response.destroy();
      return;
    case "redirected":
      response.writeHead(302, { location: "http://localhost:1/search" });
      response.end();
  }
}

/** Nothing is chained on `writeHead`: restify, where it runs as well, replaces it by one that returns nothing. */
function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

function find(ads: readonly ApiAd[], id: string): ApiAd {
  const ad = ads.find((each) => each.id === id);
  if (!ad) throw new Error(`the fake JobTech has no ad ${id}`);
  return ad;
}
