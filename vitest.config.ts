import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/harness/draw-seed.ts", "test/harness/learn-once.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
