import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY, BROTLI_MAX_WINDOW_BITS } =
  constants;

/** Compresses with brotli as far as it goes. */
export function brotli(raw: Buffer): Buffer {
  return brotliCompressSync(raw, {
    params: {
      [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY,
      [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS,
      [BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
}

/** Compresses with gzip as far as it goes. */
export function gzip(raw: Buffer): Buffer {
  return gzipSync(raw, { level: constants.Z_BEST_COMPRESSION });
}
