import { chromium } from "playwright-core";
import { addinBuild } from "../../../src/workbench/tools/addin-build";
import { findBrowser, headlessOptions } from "../../../src/workbench/tools/browser";
import { localCertificate } from "../../../src/workbench/tools/certificate";
import { deskBundle } from "../../../src/workbench/tools/desk-bundle";
import { cacheFolder } from "../../../src/workbench/tools/places";
import { serveDesk } from "../../../src/workbench/tools/serve-desk";
import { keep, variables } from "./running";

/** Away from the usual port, so that a desk which somebody has open does not matter. */
const firstPort = 34_000;

/** Builds what the desk serves, serves it, and starts the one browser that all tests share. */
export default async function setUp(): Promise<void> {
  const addin = await addinBuild();
  const { folder } = await deskBundle();
  const [found, certificate] = await Promise.all([findBrowser(cacheFolder), localCertificate(cacheFolder)]);
  const server = await serveDesk({ desk: folder, addin }, certificate, firstPort);
  const browser = await chromium.launchServer(headlessOptions(found, certificate.spki));
  keep({ server, browser });
  process.env[variables.address] = server.address;
  process.env[variables.browser] = browser.wsEndpoint();
  process.env[variables.spki] = certificate.spki;
  console.log(`\nBrowser tests: ${found.name}, desk at ${server.address}`);
}
