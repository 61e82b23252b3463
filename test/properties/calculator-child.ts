import { createInterface } from "node:readline";
import { createFormulaEngine, type GridCell } from "../../src/host";

/** Answers each line of input, a grid as JSON, with a line of output: its values after calculation. */
const engine = createFormulaEngine();
const lines = createInterface({ input: process.stdin });

lines.on("line", (line) => {
  engine.evaluate(JSON.parse(line) as GridCell[][]).then(
    (values) => process.stdout.write(`${JSON.stringify(values)}\n`),
    (fault: unknown) => {
      console.error(fault);
      process.exit(1);
    },
  );
});
lines.on("close", () => process.exit(0));
