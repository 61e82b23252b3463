/** Checks what webpack has just written: manifest, metadata, sizes. Part of `npm run build`. */
import path from "node:path";
import { addInAddress } from "./add-in-address";
import { builtFolder } from "./built-folder";
import { manifestFaults } from "./check-manifest";
import { tooHeavy, weights } from "./sizes";

const folder = path.resolve(__dirname, "../../dist");
const development = process.argv.includes("--development");
const files = builtFolder(folder);
const manifest = new TextDecoder().decode(files.bytes("manifest.xml"));
const address = addInAddress(development ? undefined : process.env["ADDIN_URL"]);
// Development code is not minified, so its weight says nothing.
const faults = [...manifestFaults(manifest, address, files), ...(development ? [] : tooHeavy(folder))];

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
if (!development)
  for (const { what, bytes, limit } of weights(folder))
    console.log(`${what}: ${kilobytes(bytes)} of ${kilobytes(limit)} after gzip`);
console.log(`dist/ is for ${address}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
