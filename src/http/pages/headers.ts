/** What every answer that a browser may draw or run carries. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  // The launcher and the chat are there to be used by other sites.
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** What an answer carries that is for one person only: nobody keeps it, lists it, or learns its address. */
export const PRIVATE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON_HEADERS,
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex, nofollow",
};

/** Web Chat adds one style element without the nonce, empty as yet; this is the hash of nothing. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What a page's content security policy depends on. */
export type PolicyInput = {
  /** Base64 text that the page's own script and style elements carry. */
  readonly nonce: string;
  /** Who may put the page into a frame, in the policy's words: `*`, `'self'` or origins. */
  readonly frameAncestors: readonly string[];
};

/** Builds the policy of a page with the launcher on it. */
export function sitePolicy({ nonce, frameAncestors }: PolicyInput): string {
  return policy({
    "script-src": [`'nonce-${nonce}'`],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "frame-src": ["'self'"],
    "frame-ancestors": frameAncestors,
  });
}

/** Builds the policy of a page with forms and no script, which nobody puts into a frame. */
export function formPolicy(): string {
  return policy({
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  });
}

/**
 * Builds the policy of the chat: Web Chat writes its styles into elements with the nonce, draws pictures from
 * data addresses and talks to this server over HTTP and WebSocket, or to another Direct Line at origins of its own.
 */
export function chatPolicy(
  input: PolicyInput & { readonly host: string | undefined; readonly connectOrigins: readonly string[] },
): string {
  return policy({
    "script-src": [`'nonce-${input.nonce}'`],
    "style-src": ["'self'", `'nonce-${input.nonce}'`, EMPTY_STYLE],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": ["'self'", ...webSocketOrigins(input.host), ...input.connectOrigins],
    "frame-ancestors": input.frameAncestors,
  });
}

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
  const all = { "default-src": ["'none'"], "base-uri": ["'none'"], "form-action": ["'none'"], ...directives };
  return Object.entries(all)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");
}

/** Older browsers do not count WebSockets of the same host as `'self'`. */
function webSocketOrigins(host: string | undefined): string[] {
  // A Host header is the client's own text: only what is a host goes into a header of ours.
  return host !== undefined && /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host)
    ? [`ws://${host}`, `wss://${host}`]
    : [];
}
