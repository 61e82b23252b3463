/** Browser tests: one server and one browser for all of them, one test at a time. */
const base = require("../../jest.config.js");

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  rootDir: "../..",
  roots: ["<rootDir>/test/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/e2e/harness/set-up.ts",
  globalTeardown: "<rootDir>/test/e2e/harness/tear-down.ts",
  testTimeout: 120_000,
  maxWorkers: 1,
};
