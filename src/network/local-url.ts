/** Names that mean this machine, as an address to listen on. */
const LOOPBACK = new Set(["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"]);

/** Where a server that listens is reached from its own machine. */
export function toLocalUrl(host: string, port: number): string {
  return `http://${LOOPBACK.has(host) ? "localhost" : host}:${port}`;
}
