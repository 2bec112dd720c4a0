import type { Request } from "./http.ts";

/**
 * Reads the body of a request. No body parser may have read it before.
 * @returns `undefined` when there are more than `maxBytes`; the rest is then left unread, for its refusal is still to be sent.
 */
export function readBytes(request: Request, maxBytes: number): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const take = (chunk: Buffer) => {
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes <= maxBytes) return;
      request.off("data", take).pause();
      resolve(undefined);
    };
    request
      .on("data", take)
      .once("end", () => resolve(Buffer.concat(chunks)))
      .once("error", reject)
      .once("close", () => {
        // Comes after the end as well, and an error costs more than reading did.
        if (!request.complete) reject(new Error("the client gave up"));
      });
  });
}
