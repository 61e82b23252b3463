/** Unit, golden, property and host tests. Browser, LibreOffice and bench have configurations of their own. */
const esOnly = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "hucre",
  "kdbush",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "strip-bom",
  "trigram-utils",
  "unicode-regex",
  "uuid",
];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/", "/test/office/", "/test/bench/"],
  transform: {
    "^.+\\.(tsx?|m?js)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // Univer and office-addin-manifest require packages that are ES only from CommonJS, which jest's own require refuses: these are transformed.
  moduleNameMapper: { "^lodash-es$": "lodash" },
  transformIgnorePatterns: [`/node_modules/(?!(.*/node_modules/)?(${esOnly.join("|")})/)`],
  // Property tests run hundreds of cases; a busy machine takes longer than jest expects of one.
  testTimeout: 60_000,
  maxWorkers: 2,
};
