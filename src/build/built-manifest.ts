import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { isLocal, localAddress } from "./add-in-address";

/** Id of manifests that point at the developer's own machine, so that Excel keeps them apart from the hosted add-in. */
const localId = "a95fdf66-dd14-4227-ac60-facfad576215";
const localName = "医療DX補助金（開発用）";

/** The manifest for an address, from the one in the repository. */
export async function builtManifest(source: string, address: string): Promise<string> {
  const pointed = source.replaceAll(localAddress, address);
  return isLocal(address) ? asLocal(pointed) : pointed;
}

/** office-addin-manifest works on files only. */
async function asLocal(manifest: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
  const file = path.join(folder, "manifest.xml");
  try {
    writeFileSync(file, manifest);
    await OfficeAddinManifest.modifyManifestFile(file, localId, localName);
    return readFileSync(file, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
