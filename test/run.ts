import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/** What `npm test` runs, in this order; the first stage that fails ends the run. Names can be given to run only some. */
interface Stage {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
  /** Whether the command is jest, whose tests are counted one by one; other commands count as one check each. */
  readonly jest?: boolean;
}

const stages: readonly Stage[] = [
  { name: "format", commands: [["prettier", "--check", "--log-level", "warn", "."]] },
  { name: "dependency rules", commands: [["depcruise", "src"]] },
  {
    name: "types",
    commands: [".", "src/core", "src/workbench/tools", "test"].map((place) => [
      "tsc",
      "--noEmit",
      "-p",
      place,
    ]),
  },
  { name: "lint", commands: [["eslint", ".", "--max-warnings", "0"]] },
  { name: "unused", commands: [["knip"]] },
  { name: "build", commands: [["npm", "run", "--silent", "build"]] },
  { name: "unit", jest: true, commands: [["jest"]] },
  { name: "browser", jest: true, commands: [["jest", "-c", "test/e2e/jest.config.js"]] },
];

const root = path.resolve(__dirname, "..");
const results = path.join(root, "build", "test-results");

interface Count {
  readonly passed: number;
  readonly failed: number;
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const chosen = wanted.length === 0 ? stages : stages.filter(({ name }) => wanted.includes(name));
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const began = Date.now();
  let total: Count = { passed: 0, failed: 0 };
  for (const [index, stage] of chosen.entries()) {
    const count = await run(stage);
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
    if (count.failed > 0) {
      const left = chosen.slice(index + 1).map(({ name }) => name);
      console.log(`\n✗ Stopped at: ${stage.name}.${left.length > 0 ? ` Not run: ${left.join(", ")}.` : ""}`);
      break;
    }
  }
  console.log(`\nAfter ${since(began)}:\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

async function run(stage: Stage): Promise<Count> {
  const began = Date.now();
  console.log(`\n▶ ${stage.name}`);
  let total: Count = { passed: 0, failed: 0 };
  for (const command of stage.commands) {
    const count = stage.jest ? await runJest(stage.name, command) : await runCheck(command);
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
  }
  const outcome = total.failed > 0 ? "✗" : "✓";
  console.log(`${outcome} ${stage.name}: ${total.passed} passed, ${total.failed} failed (${since(began)})`);
  return total;
}

async function runCheck(command: readonly string[]): Promise<Count> {
  const code = await execute(command);
  if (code !== 0) console.log(`✗ ${command.join(" ")} (exit ${code})`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

interface JestSummary {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** Counts what jest wrote down; a run that ended badly without a failed test counts as one failure. */
async function runJest(name: string, command: readonly string[]): Promise<Count> {
  const file = path.join(results, `${name}.json`);
  const code = await execute([...command, "--json", "--outputFile", file]);
  try {
    const summary = JSON.parse(readFileSync(file, "utf8")) as JestSummary;
    const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
    return { passed: summary.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs a command of this project's own packages; its words go straight to the terminal, jest's JSON to its file. */
function execute(command: readonly string[]): Promise<number> {
  const [program = "", ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      // Jest prints its whole JSON to the output as well when it is asked for: only its progress is wanted.
      stdio: ["ignore", args.includes("--json") ? "ignore" : "inherit", "inherit"],
      env: {
        ...process.env,
        PATH: `${path.join(root, "node_modules/.bin")}${path.delimiter}${process.env["PATH"] ?? ""}`,
      },
      shell: process.platform === "win32",
    });
    child.once("error", () => {
      resolve(127);
    });
    child.once("close", (code) => {
      resolve(code ?? 1);
    });
  });
}

function since(began: number): string {
  return `${((Date.now() - began) / 1000).toFixed(0)} s`;
}

void main();
