import type { IncomingMessage } from "node:http";

/** Reads one parameter of a request's address. */
export function readParameter(request: IncomingMessage, name: string): string | undefined {
  return toUrl(request)?.searchParams.get(name) ?? undefined;
}

/** The path of a request's address, or `undefined` when the address is none. */
export function readPath(request: IncomingMessage): string | undefined {
  return toUrl(request)?.pathname;
}

/** Reads the token of a request's `Authorization: Bearer` header. */
export function readBearer(request: IncomingMessage): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
}

/** The language a browser asks for first, as a BCP 47 tag. */
export function readLocale(request: IncomingMessage): string | undefined {
  return toLocale(readHeader(request, "accept-language")?.split(/[,;]/)[0]?.trim());
}

/** A value as BCP 47 tag, if it looks like one. */
export function toLocale(value: unknown): string | undefined {
  return typeof value === "string" && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(value) ? value : undefined;
}

/**
 * Builds the address of a WebSocket of this server.
 * @param publicUrl where visitors reach this server; left out, the request tells.
 */
export function toSocketUrl(request: IncomingMessage, publicUrl: string | undefined, path: string): string {
  const base = publicUrl ?? toOrigin(request, undefined);
  return base.replace(/^http/, "ws").replace(/\/+$/, "") + path;
}

/** The origin under which visitors reach this server. @param publicUrl left out, the request tells. */
export function toOrigin(request: IncomingMessage, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return new URL(publicUrl).origin;
  return `${isSecure(request) ? "https" : "http"}://${request.headers.host ?? "localhost"}`;
}

/** Whether a page of this origin may open a socket here: pages of this server always may. */
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

/** Headers by which a proxy tells that a request is not its own. */
const PROXIED = ["forwarded", "via", "x-forwarded-for", "x-real-ip"] as const;

/** Whether a request comes from a program on this machine. A proxy on it calls from it too, but says on whose behalf. */
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

/** Reads a header that may be there several times. */
export function readHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(",") : value;
}
