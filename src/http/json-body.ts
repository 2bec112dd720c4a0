import type { Request } from "./http.ts";
import { readBytes } from "./read-bytes.ts";

/** The body of a request, or the reason why it was not read. */
export type JsonBody =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "empty" | "malformed" | "too-large" };

/** Deepest nesting of a body; deeper ones could overflow the stack of recursive code. */
const MAX_DEPTH = 50;

/** Reads the body of a request as JSON, of at most `maxBytes`. No body parser may have read it before. */
export async function readJsonBody(request: Request, maxBytes: number): Promise<JsonBody> {
  const body = await readBytes(request, maxBytes);
  if (body === undefined) return { kind: "too-large" };
  return body.length === 0 ? { kind: "empty" } : parse(body.toString("utf8"));
}

function parse(text: string): JsonBody {
  try {
    const value: unknown = JSON.parse(text);
    return isDeeperThan(MAX_DEPTH, value) ? { kind: "malformed" } : { kind: "json", value };
  } catch {
    return { kind: "malformed" };
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}
