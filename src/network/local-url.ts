/** Listening addresses that this machine reaches as `localhost`. */
const LOOPBACK = new Set(["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"]);

/** Returns the URL at which a server is reached from its own machine. */
export function toLocalUrl(host: string, port: number): string {
  return `http://${LOOPBACK.has(host) ? "localhost" : host}:${port}`;
}
