import type { IncomingMessage } from "node:http";

/** Reads one parameter of a request's address. */
export function readParameter(request: IncomingMessage, name: string): string | undefined {
  return toUrl(request)?.searchParams.get(name) ?? undefined;
}

/** Reads the path of a request's address; `undefined` when the address is invalid. */
export function readPath(request: IncomingMessage): string | undefined {
  return toUrl(request)?.pathname;
}

/** Reads the token of a request's `Authorization: Bearer` header. */
export function readBearer(request: IncomingMessage): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
}

/** Reads the first language of `Accept-Language`, as a BCP 47 tag. */
export function readLocale(request: IncomingMessage): string | undefined {
  return toLocale(readHeader(request, "accept-language")?.split(/[,;]/)[0]?.trim());
}

/** Returns a value that has the form of a BCP 47 tag, otherwise `undefined`. */
export function toLocale(value: unknown): string | undefined {
  return typeof value === "string" && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(value) ? value : undefined;
}

/**
 * Builds the address of a WebSocket of this server.
 * @param publicUrl public address of this server; default: the request's Host header.
 */
export function toSocketUrl(request: IncomingMessage, publicUrl: string | undefined, path: string): string {
  const base = publicUrl ?? toOrigin(request, undefined);
  return base.replace(/^http/, "ws").replace(/\/+$/, "") + path;
}

/** Returns the public origin of this server. @param publicUrl default: the request's Host header. */
export function toOrigin(request: IncomingMessage, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return new URL(publicUrl).origin;
  return `${isSecure(request) ? "https" : "http"}://${request.headers.host ?? "localhost"}`;
}

/** Returns whether the page of a request may open a WebSocket; pages of this server always may. */
export function isOriginAllowed(
  request: IncomingMessage,
  allowedOrigins: readonly string[],
  publicUrl: string | undefined,
): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined || allowedOrigins.includes("*") || allowedOrigins.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === host || (publicUrl !== undefined && new URL(publicUrl).origin === origin);
}

/** Headers that proxies add to the requests they pass on. */
const PROXIED = ["forwarded", "via", "x-forwarded-for", "x-real-ip"] as const;

/** Tells whether a program on this machine sent a request. A request that a proxy passed on does not count, wherever the proxy is. */
export function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const isForwarded = PROXIED.some((name) => headers[name] !== undefined);
  return !isForwarded && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? "");
}

function isSecure(request: IncomingMessage): boolean {
  const forwarded = readHeader(request, "x-forwarded-proto")?.split(",")[0]?.trim();
  if (forwarded !== undefined) return forwarded === "https";
  return "encrypted" in request.socket && request.socket.encrypted === true;
}

function toUrl(request: IncomingMessage): URL | undefined {
  return URL.parse(request.url ?? "", "http://localhost") ?? undefined;
}

/** Reads a header that may occur several times. */
export function readHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(",") : value;
}
