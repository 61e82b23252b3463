import type { Page } from "playwright-core";

/** Looks over a page's shoulder from its first moment on. */
export interface Watch {
  /** Addresses asked for that are not on this machine. */
  readonly outside: readonly string[];
  /** Errors and warnings in the console, uncaught errors, answers of 400 and above. */
  readonly complaints: readonly string[];
}

const here = /^(https:\/\/localhost:\d+\/|data:|blob:|about:)/;

/** Watches a page and all frames in it; to be called before it goes anywhere. */
export function watch(page: Page): Watch {
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!here.test(request.url())) outside.push(request.url());
  });
  page.on("websocket", (socket) => outside.push(socket.url()));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { outside, complaints };
}
