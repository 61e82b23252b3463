import { hasDisplay, installedBrowser, type Machine } from "../../src/workbench/tools/find-browser";

function machine(
  platform: Machine["platform"],
  variables: Machine["variables"],
  ...files: string[]
): Machine {
  return { platform, variables, isFile: (file) => files.includes(file) };
}

test("CHROME_PATH goes before every installed browser", () => {
  const found = installedBrowser(
    machine("linux", { CHROME_PATH: "/my/chrome", PATH: "/usr/bin" }, "/my/chrome", "/usr/bin/google-chrome"),
  );
  expect(found?.executable).toBe("/my/chrome");
});

test("a CHROME_PATH that names no file is said, not silently replaced", () => {
  expect(() =>
    installedBrowser(machine("linux", { CHROME_PATH: "/gone", PATH: "/usr/bin" }, "/usr/bin/chromium")),
  ).toThrow("/gone");
});

test("Chrome, Edge and Chromium are found on Linux, Mac and Windows", () => {
  const linux = machine("linux", { PATH: "/usr/local/bin:/usr/bin" }, "/usr/bin/chromium");
  expect(installedBrowser(linux)?.executable).toBe("/usr/bin/chromium");
  const edge = "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
  expect(installedBrowser(machine("darwin", { HOME: "/Users/a" }, edge))?.executable).toBe(edge);
  const chrome = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
  expect(installedBrowser(machine("win32", { PROGRAMFILES: "C:\\Program Files" }, chrome))?.executable).toBe(
    chrome,
  );
});

test("a machine without any answers nothing, so that the packaged browser is taken", () => {
  expect(installedBrowser(machine("linux", { PATH: "/usr/bin" }))).toBeUndefined();
});

test("a window can be shown on Mac and Windows, and on Linux where a display is named", () => {
  expect(hasDisplay({ platform: "darwin", variables: {} })).toBe(true);
  expect(hasDisplay({ platform: "linux", variables: {} })).toBe(false);
  expect(hasDisplay({ platform: "linux", variables: { DISPLAY: "" } })).toBe(false);
  expect(hasDisplay({ platform: "linux", variables: { DISPLAY: ":0" } })).toBe(true);
  expect(hasDisplay({ platform: "linux", variables: { WAYLAND_DISPLAY: "wayland-0" } })).toBe(true);
});
