import { onTestFinished } from "vitest";
import { openService, type Incoming, type RecordingService } from "./recording-service.ts";

/** The webhook that receives requests for a person; its only subject is `HAND_OFF`. */
export type ContactPoint = RecordingService<Incoming>;

/** Subject of every request to a contact point. */
export const HAND_OFF = "hand-off";

/** The secret that signs them. */
export const HAND_OFF_SECRET = "a-secret-of-more-than-thirty-two-letters";

/** Opens a contact point on a free port, until the test ends. It takes every request. */
export async function openContactPoint(): Promise<ContactPoint> {
  const service = await openService<Incoming>({
    read: (incoming) => ({ ...incoming, subject: HAND_OFF }),
    answer: () => ({ status: 202 }),
    describe: ({ method, path }) => `${method} ${path}`,
  });
  onTestFinished(() => service.close());
  return service;
}
