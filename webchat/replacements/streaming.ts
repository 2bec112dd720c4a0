import type { Replacement } from "./replacement.ts";

/**
 * Leaves out Direct Line App Service Extension, with its streaming protocol and its copies of Node's Buffer and of fetch.
 *
 * Safe because chat.js opens Direct Line, ours or Azure's, over REST and WebSocket; only `createDirectLineAppServiceExtension`
 * makes the class left out. Saves 34 kB.
 */
export const streaming: Replacement = {
  name: "streaming",
  files: /\/botframework-directlinejs\/lib\/directLineStreaming\.js$/,
  make: () => ({ contents: "export class DirectLineStreaming {}", loader: "js" }),
};
