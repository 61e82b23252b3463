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
  maxWorkers: 1,
};
