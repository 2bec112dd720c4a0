/** Headers of every response that a browser may render or run. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  // Other sites use the launcher and the chat.
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** Headers of a response for one person only: no caching, no indexing, no referrer. */
export const PRIVATE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON_HEADERS,
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex, nofollow",
};

/** Hash of an empty text: Web Chat adds one style element without the nonce, which is empty at first. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Input of a page's content security policy. */
export type PolicyInput = {
  /** Base64 text in the `nonce` attribute of the page's script and style elements. */
  readonly nonce: string;
  /** Sources that may show the page in a frame: `*`, `'self'` or origins. */
  readonly frameAncestors: readonly string[];
};

/** Returns the policy of a page with the launcher. */
export function sitePolicy({ nonce, frameAncestors }: PolicyInput): string {
  return policy({
    "script-src": [`'nonce-${nonce}'`],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "frame-src": ["'self'"],
    "frame-ancestors": frameAncestors,
  });
}

/** Returns the policy of a page with forms and without scripts, which no site may show in a frame. */
export function formPolicy(): string {
  return policy({
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  });
}

/**
 * Returns the policy of the chat. Web Chat writes its styles into elements with the nonce, shows pictures from data URLs,
 * and connects to this server, or to another Direct Line's origins, over HTTP and WebSocket.
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

/** Returns the WebSocket origins of a host; older browsers do not include them in `'self'`. */
function webSocketOrigins(host: string | undefined): string[] {
  // The client writes the Host header: only a valid host may go into a response header.
  return host !== undefined && /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host)
    ? [`ws://${host}`, `wss://${host}`]
    : [];
}
