import { toFault } from "./route.ts";

/** What a request is answered with. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Answers with a body. */
export function answer(status: number, body: unknown): Answer {
  return { status, body };
}

/** Refuses with a code and a sentence, in Direct Line's shape. */
export function refuse(status: number, code: string, message: string): Answer {
  return { status, body: toFault(code, message) };
}

/** Refuses for now. */
export function refuseFor(waitSeconds: number, message: string): Answer {
  return { ...refuse(429, "TooManyRequests", message), headers: { "Retry-After": String(waitSeconds) } };
}
