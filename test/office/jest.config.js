/** Tests that need LibreOffice. They are no part of `npm test`, which needs nothing beyond `npm ci`. */
const base = require("../../jest.config.js");

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  rootDir: "../..",
  roots: ["<rootDir>/test/office"],
  testPathIgnorePatterns: ["/node_modules/"],
  reporters: ["default", "<rootDir>/test/office/count-reporter.js"],
  testTimeout: 180_000,
  // Each start of LibreOffice has a profile of its own: two do not lock one another.
  maxWorkers: 2,
};
