import type { Server } from "restify";
import { COMMON_HEADERS } from "../../src/http/pages/headers.ts";

/** How Web Chat is shown on a page of its own, with nothing of our chat around it. */
export type BareOptions = {
  /** Whether the page forbids, as ours does, what carries no nonce; else everything may run. */
  readonly isStrict: boolean;
  readonly styleOptions?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  /** Whether the connection stays in the making for ever. */
  readonly isConnecting?: boolean;
};

const NONCE = "dGhpcyBpcyBhIHRlc3Q=";
const STRICT = [
  "default-src 'none'",
  "base-uri 'none'",
  `script-src 'nonce-${NONCE}'`,
  `style-src 'nonce-${NONCE}' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
  "img-src data: blob:",
  "connect-src 'self'",
].join("; ");

/** Returns the path of a page with Web Chat as it is by default, but for the options. */
export function bareAddress({
  isStrict,
  styleOptions = {},
  locale = "en-US",
  isConnecting = false,
}: BareOptions): string {
  const props = JSON.stringify({ styleOptions, locale });
  const query = new URLSearchParams({ strict: String(isStrict), connecting: String(isConnecting), props });
  return `/bare?${String(query)}`;
}

/** Serves that page. */
export function registerBarePage(server: Server): void {
  server.get("/bare", (request, response, next) => {
    const query = new URLSearchParams(request.getQuery());
    response.sendRaw(200, toPage(query.get("props") ?? "{}"), {
      ...COMMON_HEADERS,
      "Content-Type": "text/html; charset=utf-8",
      ...(query.get("strict") === "true" && { "Content-Security-Policy": STRICT }),
    });
    next();
  });
}

/** @param props JSON, which a script may hold as it is: the test wrote it. */
function toPage(props: string): string {
  return `<!doctype html><html lang="en"><title>Web Chat</title><link rel="icon" href="data:,">
<style nonce="${NONCE}">html, body, #conversation { height: 100%; margin: 0 }</style>
<script src="widget/assets/any/webchat.js" nonce="${NONCE}"></script>
<div id="conversation"></div>
<script type="module" nonce="${NONCE}">
import { openConnection } from "./widget/assets/any/chat-connection.js";
import { openSession, renewSession } from "./widget/assets/any/chat-session.js";
import { fromPromise } from "./widget/assets/any/chat-subject.js";
const { directLine } = await openConnection({
  domain: new URL("v3/directline", location.href).href,
  session: await openSession("widget/session"),
  renew: () => renewSession("widget/session"),
  onState: () => {},
});
const CONNECTING = 1;
if (new URLSearchParams(location.search).get("connecting") === "true")
  directLine.connectionStatus$ = fromPromise(Promise.resolve(CONNECTING));
WebChat.renderWebChat({
  directLine,
  store: WebChat.createStore(),
  nonce: "${NONCE}",
  overrideLocalizedStrings: (strings) => (window.strings = strings),
  ...${props},
}, document.getElementById("conversation"));
</script>`;
}
