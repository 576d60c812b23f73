import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", "./test/plain-reporter.ts"],
    // Two files at a time even on two cores: a browser test mostly waits.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/local/**", "test/addon/**"],
          testTimeout: 60_000,
          // Pure code: the files of a worker share what they have loaded.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "host",
          include: ["test/local/**/*.test.ts", "test/addon/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          // One page at a time: two pages and the other tests on two cores made a click time out.
          fileParallelism: false,
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
