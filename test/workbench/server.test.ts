import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { localCertificate, type Certificate } from "../../src/workbench/tools/certificate";
import { startServer, type DeskServer } from "../../src/workbench/tools/server";
import { folder, folderInAnyCase, type Mounts } from "../../src/workbench/tools/static-files";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

let home: string;
let certificate: Certificate;
let mounts: Mounts;
const running: DeskServer[] = [];

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), "server-"));
  certificate = await localCertificate(path.join(home, "certificate"));
  mkdirSync(path.join(home, "office/ja-jp"), { recursive: true });
  mkdirSync(path.join(home, "dist"));
  writeFileSync(path.join(home, "office/ja-jp/strings.js"), "words");
  writeFileSync(path.join(home, "dist/functions.json"), "{}");
  writeFileSync(path.join(home, "secret.txt"), "secret");
  mounts = [
    ["/officejs/", folderInAnyCase(path.join(home, "office"))],
    ["/", folder(path.join(home, "dist"))],
  ];
});
afterAll(async () => {
  await Promise.all(running.map((server) => server.close()));
  rmSync(home, { recursive: true });
});

async function started(port: number): Promise<DeskServer> {
  const server = await startServer(mounts, certificate, port);
  running.push(server);
  return server;
}

function ask(server: DeskServer, requestPath: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: server.port, path: requestPath, ca: certificate.cert };
    get({ ...options, servername: "localhost" }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body });
      });
    }).on("error", reject);
  });
}

test("files come over https with the types that browsers expect", async () => {
  const server = await started(41_300);
  expect(await ask(server, "/functions.json?v=1")).toEqual({
    status: 200,
    type: "application/json; charset=utf-8",
    body: "{}",
  });
});

test("Office.js is found whatever case its names are asked in", async () => {
  const server = await started(41_300);
  expect((await ask(server, "/officejs/ja-JP/Strings.js")).body).toBe("words");
});

test("nothing outside the folders is served, however the path is written", async () => {
  const server = await started(41_300);
  for (const sly of [
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%00",
    "/%zz",
    "/officejs/../../secret.txt",
  ]) {
    expect(await ask(server, sly)).toMatchObject({ status: 404 });
  }
});

test("a busy port is replaced by the next, and which one was busy is told", async () => {
  const first = await started(41_320);
  const second = await started(first.port);
  expect(second.port).toBe(first.port + 1);
  expect(second.busy).toEqual([first.port]);
  expect(second.address).toBe(`https://localhost:${second.port}`);
});
