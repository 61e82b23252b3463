import { disconnect, open, type OpenDesk, sharedBrowser } from "./harness/desk";
import { shownText } from "./harness/pane";
import { fromSetUp } from "./harness/running";

// What the page refuses to do, and what it says when it cannot do its work.

let desk: OpenDesk;
beforeAll(async () => {
  desk = await open();
});
afterAll(async () => {
  await desk.page.close();
  await disconnect();
});

/** Tries something in the pane and answers the directives of the policy that it broke. */
function refusals(
  attempt: "inline script" | "inline handler" | "foreign script" | "foreign request" | "eval",
) {
  return desk.pane.evaluate(async (what) => {
    const broken: string[] = [];
    const listening = new AbortController();
    const refused = new Promise<void>((resolve) => {
      const said = ({ effectiveDirective, disposition }: SecurityPolicyViolationEvent) => {
        broken.push(`${effectiveDirective} ${disposition}`);
        resolve();
      };
      const { signal } = listening;
      document.addEventListener("securitypolicyviolation", said, { signal });
    });
    const passed = (milliseconds: number) =>
      new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
    const script = document.createElement("script");
    if (what === "inline script") script.textContent = "window.planted = true";
    if (what === "foreign script") script.src = "https://outside.example/planted.js";
    if (what.endsWith("script")) document.head.append(script);
    if (what === "inline handler")
      document.body.insertAdjacentHTML(
        "beforeend",
        `<img alt="" src="data:," onerror="window.planted = true">`,
      );
    if (what === "foreign request") await fetch("https://outside.example/").catch(() => undefined);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the attempt is the test
    if (what === "eval") setTimeout("window.planted = true", 0);
    // A busy machine says it late; what a refusal lets through after all would run right behind it.
    await Promise.race([refused, passed(10_000)]);
    await passed(200);
    listening.abort();
    return { broken, planted: "planted" in window };
  }, attempt);
}

test.each([
  ["inline script", "script-src-elem enforce"],
  ["inline handler", "script-src-attr enforce"],
  ["foreign script", "script-src-elem enforce"],
  ["foreign request", "connect-src enforce"],
  ["eval", "script-src enforce"],
] as const)("a planted violation is refused by the page's policy: %s", async (attempt, directive) => {
  expect(await refusals(attempt)).toEqual({ broken: [directive], planted: false });
});

test("our own files are fetched by the same policy", async () => {
  expect(await desk.pane.evaluate(async () => (await fetch("functions.json")).status)).toBe(200);
});

/** The pane's page with Office.js out of reach, as behind a proxy that lets nothing of Microsoft pass. */
async function pageWithout(blocked: string): Promise<{ text: string; asked: string[] }> {
  const page = await (await sharedBrowser()).newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.route(blocked, (route) => route.abort());
  await page.goto(`${fromSetUp("address")}/taskpane.html`);
  await page.waitForFunction(() => document.querySelector("[data-notice]:not([hidden])"));
  const text = await shownText(page.mainFrame());
  await page.close();
  return { text, asked };
}

test("with Office.js out of reach the page says so in both languages, and loads nothing further", async () => {
  const { text, asked } = await pageWithout("**/officejs/**");
  expect(text).toContain("Office.js（appsforoffice.microsoft.com）に届きません");
  expect(text).toContain("ブックの内容は何も変えていません");
  expect(text).toContain("is out of reach");
  expect(text).not.toContain("読み込んでいます");
  expect(asked.filter((path) => /functions\.js|taskpane\.js/u.test(path))).toEqual([]);
});

test("outside Excel the page says where it works", async () => {
  const { text } = await pageWithout("**/nothing-at-all");
  expect(text).toContain("このページは Excel の作業ウィンドウの中で働きます");
});
