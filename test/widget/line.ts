import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** The line between a browser and a server, which a test can cut: a browser's own "offline" leaves open sockets alive. */
export type Line = {
  /** Where the browser finds the server. */
  readonly origin: string;
  /** Ends everything open on the line, and whatever is opened on it until it is mended. */
  cut(): void;
  /** Lets nothing through what is open now, and tells nobody: what a router does that has forgotten a connection. */
  silence(): void;
  /** Lets everything opened from now on through. */
  mend(): void;
};

/** Puts a line before a server, until the test ends. */
export async function openLine(serverOrigin: string): Promise<Line> {
  const { hostname, port } = new URL(serverOrigin);
  const open = new Set<Socket>();
  let isCut = false;

  const line = createServer((near) => {
    near.on("error", () => near.destroy());
    if (isCut) return void near.destroy();
    const far = connect(Number(port), hostname);
    far.on("error", () => near.destroy());
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.once("close", () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => line.listen(0, "127.0.0.1", resolve));
  const address = line.address();
  if (address === null || typeof address === "string") throw new Error("The line has no port.");

  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };
  onTestFinished(() => {
    cut();
    line.close();
  });
  return {
    origin: `http://127.0.0.1:${address.port}`,
    cut,
    silence() {
      for (const socket of open) socket.unpipe().pause();
    },
    mend: () => void (isCut = false),
  };
}
