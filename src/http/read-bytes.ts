import type { Request } from "./http.ts";

/**
 * Reads the body of a request. No body parser may have read it before.
 * @returns `undefined` for a body of more than `maxBytes`; the rest stays unread so that a refusal can still be sent.
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
        // "close" follows "end" as well, and creating an error costs more than the reading.
        if (!request.complete) reject(new Error("client aborted request"));
      });
  });
}
