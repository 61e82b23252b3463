import path from "node:path";
import type { Certificate } from "./certificate";
import { packageFolder, pageFolder } from "./places";
import { startServer, type DeskServer } from "./server";
import { folder, folderInAnyCase, type Mounts } from "./static-files";

/** The port that the development manifest names too. */
export const usualPort = 3000;

/** The folders that were built for the desk. */
export interface Built {
  readonly desk: string;
  readonly addin: string;
}

/** Serves the desk, the built add-in and the genuine Office.js to this machine only. */
export function serveDesk(
  built: Built,
  certificate: Certificate,
  firstPort = usualPort,
): Promise<DeskServer> {
  const page = folder(pageFolder);
  const mounts: Mounts = [
    ["/officejs/", folderInAnyCase(path.join(packageFolder("@microsoft/office-js"), "dist"))],
    ["/desk/", folder(built.desk)],
    ["/page/", page],
    ["/", (below) => (below === "" ? page("index.html") : undefined)],
    ["/", folder(built.addin)],
  ];
  return startServer(mounts, certificate, firstPort);
}
