import type { Server } from "restify";
import { COMMON_HEADERS } from "../../src/server/pages-headers.ts";

/** How Web Chat is shown on a page of its own, with nothing of our chat around it. */
export type BareOptions = {
  /** Whether the page forbids, as ours does, what carries no nonce; else everything may run. */
  readonly isStrict: boolean;
  readonly styleOptions?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
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
export function bareAddress({ isStrict, styleOptions = {}, locale = "en-US" }: BareOptions): string {
  const props = JSON.stringify({ styleOptions, locale });
  return `/bare?${String(new URLSearchParams({ strict: String(isStrict), props }))}`;
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
const session = await fetch("widget/session", {
  method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" });
const { token } = await session.json();
const domain = new URL("v3/directline", location.href).href;
WebChat.renderWebChat({
  directLine: WebChat.createDirectLine({ domain, token, webSocket: true }),
  store: WebChat.createStore(),
  nonce: "${NONCE}",
  overrideLocalizedStrings: (strings) => (window.strings = strings),
  ...${props},
}, document.getElementById("conversation"));
</script>`;
}
