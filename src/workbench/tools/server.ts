import { readFile } from "node:fs";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Certificate } from "./certificate";
import { contentType, findFile, type Mounts } from "./static-files";

/** A running server of this machine's own pages. */
export interface DeskServer {
  /** For instance https://localhost:3000 */
  readonly address: string;
  readonly port: number;
  /** Ports that were asked for first and are taken by other programs. */
  readonly busy: readonly number[];
  close(): Promise<void>;
}

/** Serves the mounted folders over https to this machine only, on the first free port from the given one on. */
export async function startServer(
  mounts: Mounts,
  certificate: Certificate,
  firstPort: number,
): Promise<DeskServer> {
  const busy: number[] = [];
  for (let port = firstPort; port < firstPort + 50; port++) {
    const servers = await listenOnLoopback(mounts, certificate, port);
    if (servers) return running(servers, port, busy);
    busy.push(port);
  }
  throw new Error(`Ports ${firstPort} to ${firstPort + 49} are all taken by other programs.`);
}

function running(servers: readonly Server[], port: number, busy: readonly number[]): DeskServer {
  return {
    address: `https://localhost:${port}`,
    port,
    busy,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}

/**
 * Listens on both loopback addresses: a browser may try either for "localhost", and on the other one it could meet
 * somebody else's server. Answers undefined when the port is taken on either.
 */
async function listenOnLoopback(
  mounts: Mounts,
  certificate: Certificate,
  port: number,
): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of ["127.0.0.1", "::1"]) {
    const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
      answer(mounts, request, response);
    });
    const outcome = await listen(server, port, host);
    if (outcome === "listening") servers.push(server);
    if (outcome === "busy") {
      await Promise.all(servers.map(closeServer));
      return undefined;
    }
  }
  return servers;
}

function listen(
  server: Server,
  port: number,
  host: string,
): Promise<"listening" | "busy" | "no such address"> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve("busy");
      else if (host === "::1")
        resolve("no such address"); // a machine without IPv6
      else reject(error);
    });
    server.listen(port, host, () => {
      resolve("listening");
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

function answer(mounts: Mounts, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  const file = request.method === "GET" ? findFile(mounts, pathname) : undefined;
  if (!file) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
    response.end(`Not here: ${pathname}\n`);
    return;
  }
  readFile(file, (error, content) => {
    if (error) {
      response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end(`Cannot read ${pathname}\n`);
      return;
    }
    // Nothing is kept by the browser, so that a rebuilt add-in shows at the next reload; Office, however, draws its
    // own icon in place of one that it may not keep.
    response.writeHead(200, {
      "content-type": contentType(file),
      ...(file.endsWith(".png") ? {} : { "cache-control": "no-store" }),
      "x-content-type-options": "nosniff",
    });
    response.end(content);
  });
}
