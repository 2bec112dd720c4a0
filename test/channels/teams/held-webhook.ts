import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A contact point for requests for a person that takes its time. */
export type HeldWebhook = {
  readonly url: string;
  /** Takes what has arrived, and from now on whatever arrives. */
  release(): void;
  close(): void;
};

/** Opens a contact point that answers nothing until it is released. */
export async function openHeldWebhook(): Promise<HeldWebhook> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    request.resume();
    void released.then(() => response.end());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/requests`,
    release,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
