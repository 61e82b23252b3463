import path from "node:path";
import { parseArgs } from "node:util";
import { addinBuild } from "./addin-build";
import { findBrowser, launchHeadless, openWindow, type Browser } from "./browser";
import { localCertificate, type Certificate } from "./certificate";
import { deskBundle } from "./desk-bundle";
import { computedLines, openDesk, pictureOfBudget, type ComputedLine } from "./drive-desk";
import { hasDisplay } from "./find-browser";
import { buildFolder, cacheFolder, root } from "./places";
import { Progress } from "./progress";
import { serveDesk, usualPort } from "./serve-desk";
import type { DeskServer } from "./server";
import { printedTable } from "./table";
import { terminalLanguage, terminalWords as words } from "./terminal-words";

const language = terminalLanguage();
const progress = new Progress((line) => {
  console.log(line);
});
/** What must be put away at the end, last first. */
const cleanUps: (() => Promise<void>)[] = [];

interface Desk {
  readonly server: DeskServer;
  readonly certificate: Certificate;
  readonly browser: Browser;
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", short: "h", default: false },
      "no-open": { type: "boolean", default: false },
      once: { type: "boolean", default: false },
      port: { type: "string", default: String(usualPort) },
    },
  });
  if (values.help) {
    console.log(words.usage[language]);
    return;
  }
  progress.say(words.begin[language]);
  const desk = await prepare(Number(values.port));
  if (values["no-open"]) invite(desk);
  else if (hasDisplay({ platform: process.platform, variables: process.env }) && !values.once)
    openOrInvite(desk);
  else await compute(desk);
  progress.say(`${words.ready[language]} ${progress.seconds}`);
  if (values.once) await stop(process.exitCode === undefined ? 0 : 1);
  else progress.say(words.stop[language]);
}

/** Builds, looks for a browser and serves; the three slow things side by side. */
async function prepare(port: number): Promise<Desk> {
  const [bundle, browser, certificate, addin] = await Promise.all([
    progress.step(words.desk[language], deskBundle),
    progress.step(words.browser[language], () => findBrowser(cacheFolder)),
    localCertificate(cacheFolder),
    progress.step(words.addin[language], addinBuild),
  ]);
  const server = await serveDesk({ desk: bundle.folder, addin }, certificate, port);
  cleanUps.push(() => server.close());
  if (server.busy.length > 0) {
    progress.say(
      `  ${words.busy[language]} ${server.busy.join(", ")} — ${words.instead[language]} ${server.port}`,
    );
  }
  return { server, certificate, browser };
}

function invite({ server }: Desk): void {
  progress.say(`${words.address[language]}  ${server.address}/`);
  progress.say(words.selfSigned[language]);
}

function openOrInvite(desk: Desk): void {
  if (desk.browser.headlessOnly) {
    progress.say(words.noWindow[language]);
    invite(desk);
    return;
  }
  const window = openWindow(desk.browser, `${desk.server.address}/`, desk.certificate.spki);
  cleanUps.push(() => window.close());
  void window.closed.then(() => {
    if (!stopping) progress.say(words.windowClosed[language]);
  });
  progress.say(`${words.open[language]} (${desk.browser.name})  ${desk.server.address}/`);
}

/** Without a display: the real desk, out of sight, computes its sample. */
async function compute(desk: Desk): Promise<void> {
  progress.say(words.noDisplay[language]);
  const running = await launchHeadless(desk.browser, desk.certificate.spki);
  cleanUps.push(() => running.close());
  const picture = path.join(buildFolder, "trial-desk.png");
  const lines = await progress.step(words.sample[language], async () => {
    const page = await openDesk(running, `${desk.server.address}/`);
    const computed = await computedLines(page);
    await pictureOfBudget(page, picture);
    return computed;
  });
  progress.say(`\n${words.exampleOf[language]}\n${lineTable(lines)}\n`);
  progress.say(`${words.picture[language]}: ${path.relative(root, picture)}`);
  progress.say(`${words.address[language]}  ${desk.server.address}/`);
  if (!lines.every(({ computed }) => computed)) {
    progress.say(words.incomplete[language]);
    process.exitCode = 1;
  }
}

function lineTable(lines: readonly ComputedLine[]): string {
  return printedTable(
    [
      { head: words.programme[language], align: "left" },
      { head: words.name[language], align: "left" },
      { head: words.cost[language], align: "right" },
      { head: words.amount[language], align: "right" },
      { head: words.deadline[language], align: "left" },
      { head: words.caution[language], align: "left" },
    ],
    lines.map((line) => [line.programme, line.name, line.cost, line.amount, line.deadline, line.caution]),
  );
}

let stopping = false;

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const cleanUp of cleanUps.reverse()) await cleanUp().catch(() => undefined);
  progress.say(words.stopped[language]);
  process.exit(code);
}

// Always listened to, not once: npm hands on a Ctrl+C that the terminal has already given to everybody.
// Started by `node --import tsx`: the command `tsx` kills its child where it does not answer a signal within 60 ms.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));
start().catch(async (error: unknown) => {
  console.error(`\n${words.failed[language]}\n${error instanceof Error ? error.message : String(error)}`);
  await stop(1);
});
