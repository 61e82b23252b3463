import { violations } from "./harness/accessibility";
import { disconnect, sharedBrowser } from "./harness/desk";
import { missingGlyphs } from "./harness/glyphs";
import { fromSetUp } from "./harness/running";
import { watch } from "./harness/watch";
import type { Page } from "playwright-core";

// Each watcher is shown here to see what it is there to see; only then does its silence elsewhere mean anything.

let page: Page;
beforeEach(async () => {
  page = await (await sharedBrowser()).newPage();
});
afterEach(() => page.close());
afterAll(disconnect);

async function plant(html: string): Promise<void> {
  await page.setContent(
    `<!doctype html><html lang="ja"><title>planted</title><body><main>${html}</main></body></html>`,
  );
}

test("the network watcher sees a request that leaves this machine, also from a frame", async () => {
  const watched = watch(page);
  await plant(`<iframe srcdoc="<img src='https://outside.example/dot.png'>"></iframe>`);
  await page.evaluate(() => fetch("https://telemetry.example/").catch(() => undefined));
  await page.waitForTimeout(300);
  expect(watched.outside).toEqual(
    expect.arrayContaining(["https://outside.example/dot.png", "https://telemetry.example/"]),
  );
});

test("the network watcher lets this machine's own pages pass", async () => {
  const watched = watch(page);
  await page.goto(`${fromSetUp("address")}/taskpane.html?unlikely`, { waitUntil: "commit" });
  expect(watched.outside).toEqual([]);
});

test("the console watcher sees errors, warnings, uncaught errors and answers of 404", async () => {
  const watched = watch(page);
  await plant(`<img alt="" src="${fromSetUp("address")}/nothing-here">`);
  await page.evaluate(() => {
    console.error("planted error");
    console.warn("planted warning");
    setTimeout(() => {
      throw new Error("planted throw");
    });
  });
  await page.waitForTimeout(300);
  const seen = watched.complaints.join("\n");
  for (const planted of [
    "error: planted error",
    "warning: planted warning",
    "uncaught: Error: planted throw",
    "404: ",
  ]) {
    expect(seen).toContain(planted);
  }
});

test("axe sees an image without words and letters too pale to read", async () => {
  await plant(`<h1>planted</h1><img src="data:,"><p style="color:#ccc;background:#fff">pale</p>`);
  const found = (await violations(page)).join("\n");
  expect(found).toContain("image-alt");
  expect(found).toContain("color-contrast");
});

test("axe finds nothing wrong with a page that is in order", async () => {
  await plant(`<h1>in order</h1><p>dark on white</p>`);
  expect(await violations(page)).toEqual([]);
});

test("the glyph measure sees letters that no font has", async () => {
  await plant("");
  expect(await missingGlyphs(page, "a\u{E123}\u{10FFF0}", "sans-serif")).toEqual(["\u{E123}", "\u{10FFF0}"]);
});
