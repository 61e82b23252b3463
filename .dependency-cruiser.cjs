/** Who may import whom: ../shared/notes/design.md, enforced. */
const product = [
  "core",
  "catalogue",
  "holidays",
  "editions",
  "functions",
  "sheets",
  "templates",
  "forms",
  "quotes",
  "sharing",
  "excel",
  "xlsx",
  "taskpane",
  "text",
  "start",
];
const may = {
  core: [],
  catalogue: ["core"],
  holidays: ["core"],
  editions: ["core", "catalogue", "holidays", "sheets", "text"],
  functions: ["core", "catalogue", "text"],
  text: ["core"],
  sheets: ["core"],
  templates: ["sheets", "core", "catalogue", "text"],
  forms: ["sheets", "core", "catalogue"],
  // Requests look as our forms do: their cells, rules and head come from templates.
  quotes: ["sheets", "core", "catalogue", "templates", "text"],
  // Formulas' text is divided by excel/formula, which knows no Office.js.
  sharing: ["sheets", "core", "catalogue", "excel/formula"],
  excel: ["sheets"],
  xlsx: ["sheets"],
  start: ["core", "catalogue", "editions", "excel", "taskpane"],
  // At build time only: what webpack carries, the metadata, the help pages; icons and sideloading use the desk's tools.
  build: ["core", "catalogue", "functions", "text", "workbench/tools"],
};
const rules = Object.entries(may).map(([room, doors]) => ({
  name: `${room}-doors`,
  severity: "error",
  comment: `src/${room} may import only: ${doors.join(", ") || "nothing"}`,
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...doors].join("|")})/` },
}));
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    ...rules,
    {
      name: "core-imports-nothing",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^src/core/" },
    },
    {
      name: "zod-only-behind-the-schema",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(catalogue/schema|editions|quotes|taskpane)/" },
      to: { path: "node_modules/zod" },
    },
    {
      name: "functions-never-reach-zod",
      severity: "error",
      from: { path: "^src/functions/" },
      to: { path: "node_modules/zod|src/catalogue/schema|src/editions", reachable: true },
    },
    {
      name: "host-and-workbench-see-only-what-excel-would-load",
      severity: "error",
      from: { path: "^src/(host|workbench)/" },
      to: { path: `^src/(${product.filter((room) => room !== "sheets").join("|")})/` },
    },
    {
      name: "product-never-imports-development",
      severity: "error",
      from: { path: `^src/(${product.join("|")})/` },
      to: { path: "^src/(host|workbench|build)/|^test/" },
    },
    {
      name: "start-checks-pins-in-a-chunk-of-its-own",
      severity: "error",
      from: { path: "^src/start/", pathNot: "^src/start/verify-edition" },
      to: { path: "^src/catalogue/schema/|node_modules/zod" },
    },
    {
      name: "files-are-opened-in-one-room",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(xlsx|build|host/file)/" },
      to: { path: "node_modules/(fflate|saxes|hucre)/" },
    },
    {
      name: "holidays-are-known-in-one-room",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/holidays/" },
      to: { path: "node_modules/@holiday-jp/" },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
