import path from "node:path";
import type { Compilation, Compiler } from "webpack";
import { writtenFiles } from "./written-files";

/** Adds the files that are written rather than bundled to what webpack emits. */
export class WriteFilesPlugin {
  constructor(private readonly address: string) {}

  apply(compiler: Compiler): void {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("WriteFiles", (compilation: Compilation) => {
      compilation.fileDependencies.add(path.resolve(__dirname, "../../manifest.xml"));
      compilation.hooks.processAssets.tapPromise("WriteFiles", async () => {
        for (const file of await writtenFiles(this.address))
          compilation.emitAsset(file.path, new RawSource(file.text));
      });
    });
  }
}
