import { hostReady, isDark, isOfficeDark } from "../../src/excel/host-state";

/** What Office.js would say, for a host that leaves out what older ones do. */
function office(host: string | null, context: object): void {
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: () => Promise.resolve({ host, platform: null }),
      context,
    },
  });
}

test("a host says its language, its theme and the partition of its storage", async () => {
  office("Excel", {
    displayLanguage: "en-US",
    officeTheme: { isDarkTheme: true },
    partitionKey: "site|",
  });
  expect(await hostReady()).toEqual({
    inExcel: true,
    displayLanguage: "en-US",
    dark: true,
    partitionKey: "site|",
  });
});

test("a host that says next to nothing is taken for a light one in Japanese", async () => {
  office("Excel", {});
  expect(await hostReady()).toEqual({
    inExcel: true,
    displayLanguage: "ja-JP",
    dark: false,
    partitionKey: "",
  });
});

test("a plain tab is no Excel", async () => {
  office(null, {});
  expect(await hostReady()).toMatchObject({ inExcel: false });
});

test("an older host tells its theme by the colour of the page", () => {
  office("Excel", { officeTheme: { bodyBackgroundColor: "#262626" } });
  expect(isOfficeDark()).toBe(true);
  office("Excel", { officeTheme: { bodyBackgroundColor: "#F5F5F5" } });
  expect(isOfficeDark()).toBe(false);
});

test.each([
  ["#000000", true],
  ["#7f7f7f", true],
  ["#ffffff", false],
  ["#FFFF00", false],
  ["no colour", false],
])("%s is dark: %s", (colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});
