/** Draws assets/icon.svg at every size that Office asks for. Run with: npm run icons */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../workbench/tools/browser";

const root = path.resolve(__dirname, "../..");
/** Ribbon 16, 32, 64, 80; list of add-ins 32 and 64; store page 128. */
const sizes = [16, 32, 64, 80, 128];

async function drawIcons(): Promise<void> {
  const svg = readFileSync(path.join(root, "assets/icon.svg"), "utf8");
  const found = await findBrowser(path.join(root, ".cache"));
  const browser = await chromium.launch({
    executablePath: found.executable,
    env: { ...process.env, ...found.variables },
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      writeFileSync(
        path.join(root, `assets/icon-${size}.png`),
        await page.screenshot({ omitBackground: true }),
      );
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
