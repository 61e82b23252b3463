require("tsx/cjs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { addInAddress } = require("./src/build/add-in-address.ts");
const { pageParameters } = require("./src/build/page.ts");
const { WriteFilesPlugin } = require("./src/build/write-files-plugin.ts");

const editionFile = /data[\\/]editions[\\/]\d{4}-\d{2}-\d{2}\.json$/;

/** swc takes a twentieth of the time of webpack's own choice, for the same size; licences stay in the code. */
const minimizer = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  minimizerOptions: { compress: { passes: 3 }, mangle: true, format: { comments: "some" } },
  extractComments: false,
  parallel: false,
});

const extensions = { extensions: [".tsx", ".ts", ".js"] };

/** What both bundles have in common; `editionPart` says what a bundle carries of an edition file. */
const common = (development, folder, editionPart) => ({
  mode: development ? "development" : "production",
  // Never "eval": the page's policy forbids it.
  devtool: development ? "source-map" : false,
  output: { path: folder, filename: "[name].js" },
  resolve: extensions,
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      {
        test: editionFile,
        type: editionPart === "whole" ? "json" : "javascript/auto",
        loader: path.resolve(__dirname, "src/build/edition-loader.ts"),
        options: { part: editionPart },
      },
    ],
  },
  // One file for each thing that is loaded on its own, under a name that people can read.
  optimization: { splitChunks: false, chunkIds: "named", minimizer: [minimizer] },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** What only plans bring: a test weighs what is left without it against the limit of the functions before plans. */
const planDoors = [
  "functions/plan/index.ts",
  "functions/plan/signatures.ts",
  "text/functions/plan-messages.ts",
];
const source = (file) => path.resolve(__dirname, "src", file);
const nothing = source("build/without-plan.ts");
const withoutPlan = {
  resolve: { ...extensions, alias: Object.fromEntries(planDoors.map((file) => [source(file), nothing])) },
};

/** functions.js: one script for any JavaScript runtime. It knows no page, so webpack must not assume one either. */
const functions = (development, folder, without) => ({
  ...common(development, folder, without === "plan" ? "carried-without-plans" : "carried"),
  ...(without === "plan" ? withoutPlan : {}),
  name: "functions",
  target: "es2022",
  entry: { functions: "./src/functions/index.ts" },
  output: { path: folder, filename: "[name].js", clean: true, chunkFormat: false, chunkLoading: false },
});

/** What is fetched for a piece of work with files or lists; it shares nothing with the screens, who would carry it. */
const work = [
  "verify-edition",
  "edition-files",
  "sharing-files",
  "evidence-files",
  "quote-files",
  "xlsx-writer",
  "own-forms",
  "built-in-edition",
  "holidays",
];

/**
 * A module that is imported from two pieces of work cannot be joined with its users, and what is not joined keeps all
 * that it could do: with quotes beside editions, zod alone would weigh 15 KB more in each. In a layer of its own a piece
 * of work has its own modules.
 */
const ownLayers = [{ test: /src[\\/]taskpane[\\/]quotes[\\/]files\.ts$/, layer: "quotes" }];

/** What several screens need stands once. */
const shared = {
  chunks: ({ name }) => !["start", ...work].includes(name),
  cacheGroups: {
    default: false,
    defaultVendors: false,
    shared: { name: "shared", minChunks: 2, minSize: 0, enforce: true },
  },
};

/** start.js, the pane behind it, and all that is not a script. */
const page = (development, folder) => {
  const { optimization, module, ...rest } = common(development, folder, "whole");
  return {
    ...rest,
    module: { rules: [...module.rules, ...ownLayers] },
    experiments: { layers: true },
    optimization: { ...optimization, splitChunks: shared },
    name: "page",
    dependencies: ["functions"],
    target: ["web", "es2022"],
    entry: { start: "./src/start/index.ts" },
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane/page.html",
        filename: "taskpane.html",
        inject: false,
        minify: false,
        templateParameters: pageParameters(development),
      }),
      new CopyPlugin({ patterns: [{ from: "assets/icon-*.png" }] }),
      new WriteFilesPlugin(addInAddress(development ? undefined : process.env.ADDIN_URL)),
    ],
  };
};

/** `--env folder=…` builds elsewhere than in dist/, `--env without=plan` less than everything, as the tests do. */
module.exports = (env, { mode }) => {
  const development = mode === "development";
  const folder = path.resolve(__dirname, env.folder ?? "dist");
  return [functions(development, folder, env.without), page(development, folder)];
};
