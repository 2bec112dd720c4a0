import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/harness/draw-seed.ts", "test/harness/learn-once.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
