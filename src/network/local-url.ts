/** Names that mean this machine, as an address to listen on. */
const HERE = new Set(["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"]);

/** Where a server that listens is reached from its own machine. */
export function toLocalUrl(host: string, port: number): string {
  return `http://${HERE.has(host) ? "localhost" : host}:${port}`;
}
