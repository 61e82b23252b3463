import { chromium, type Browser } from "playwright-core";
import { addinBuild } from "../../src/workbench/tools/addin-build";
import { findBrowser, headlessOptions } from "../../src/workbench/tools/browser";
import { localCertificate } from "../../src/workbench/tools/certificate";
import { deskBundle } from "../../src/workbench/tools/desk-bundle";
import { cacheFolder } from "../../src/workbench/tools/places";
import { serveDesk } from "../../src/workbench/tools/serve-desk";

const FIRST_PORT = 35_000;

/** Does something beside the server that `npm start` starts, and closes everything afterwards. */
export async function besideDesk<T>(work: (browser: Browser, address: string) => Promise<T>): Promise<T> {
  const addin = await addinBuild();
  const { folder } = await deskBundle();
  const certificate = await localCertificate(cacheFolder);
  const server = await serveDesk({ desk: folder, addin }, certificate, FIRST_PORT);
  const browser = await chromium.launch(headlessOptions(await findBrowser(cacheFolder), certificate.spki));
  try {
    return await work(browser, `${server.address}/`);
  } finally {
    await browser.close();
    await server.close();
  }
}
