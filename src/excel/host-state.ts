/** Where the page runs, as Office.js tells it. */
export interface HostState {
  /** False in a plain browser tab. */
  readonly inExcel: boolean;
  /** BCP 47, the language of Excel's menus. */
  readonly displayLanguage: string;
  readonly dark: boolean;
  /** Prefix for keys in localStorage, which browsers divide by embedding site; "" where there is none. */
  readonly partitionKey: string;
}

/** Waits until Office.js is ready; never resolves while its further files cannot be fetched. */
export async function hostReady(): Promise<HostState> {
  const { host } = await Office.onReady();
  // In a plain tab the answer is null, whatever the declared type says.
  if ((host as Office.HostType | null) !== Office.HostType.Excel)
    return { inExcel: false, displayLanguage: "ja-JP", dark: false, partitionKey: "" };
  const { displayLanguage = "ja-JP", partitionKey = "" } = context();
  return { inExcel: true, displayLanguage, dark: isOfficeDark(), partitionKey };
}

/** Whether Office shows a dark theme now; older hosts tell colours only, some nothing at all (then: light). */
export function isOfficeDark(): boolean {
  const { officeTheme } = context();
  return officeTheme?.isDarkTheme ?? isDark(officeTheme?.bodyBackgroundColor ?? "#ffffff");
}

/** What hosts leave out differs from host to host. */
type PartialContext = Partial<Pick<Office.Context, "displayLanguage" | "partitionKey">> & {
  readonly officeTheme?: Partial<Office.OfficeTheme>;
};

const context = (): PartialContext => Office.context;

/** Perceived lightness below the middle, for a colour such as #1F1F1F. */
export function isDark(colour: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const light = 0.299 * (red ?? NaN) + 0.587 * (green ?? NaN) + 0.114 * (blue ?? NaN);
  return light < 128;
}
