import { defineConfig, mergeConfig } from "vitest/config";
import config from "./vitest.config.ts";

/** The tests of the inner loop: all but those in files that end in `.slow.test.ts`, many files to a process. */
export default mergeConfig(
  config,
  defineConfig({
    test: {
      exclude: ["**/*.slow.test.ts"],
      // Loading the Bot Framework anew for each file would take as long as the tests.
      isolate: false,
      maxWorkers: "100%",
    },
  }),
);
