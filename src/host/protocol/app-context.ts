import type { ApiVersion } from "../objects/model";

/** Requirement sets beside ExcelApi that this host serves. */
const OTHER_SETS = {
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
} as const;

/** Excel's own language, in which it shows an add-in. */
export type HostLanguage = "ja-JP" | "en-US";

/** Who the add-in's page is and in what language it is shown. */
export interface Instance {
  readonly id: string;
  readonly language: HostLanguage;
}

/** What Office.js asks first: who the host is and which requirement sets it has. */
export function appContext(instance: Instance, excelApi: ApiVersion): Record<string, unknown> {
  return {
    _id: instance.id,
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: instance.language,
    _dataLocale: instance.language,
    _docUrl: "https://localhost/Book1.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 0,
    _eToken: "",
    _correlationId: "trial-desk",
    _appInstanceId: instance.id,
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.18000.1",
    _clientWindowHeight: 600,
    _clientWindowWidth: 400,
    _addinName: "trial desk",
    _appDomains: [],
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi, ...OTHER_SETS }),
    _initialDisplayMode: 2,
    _featureGates: {},
  };
}

/**
 * The pane's address with what Office.js reads from it: Excel on the web in its language, without logging (so nothing
 * leaves this computer), a shared runtime that also runs the functions (flags 1 and 2), and who its parent is.
 */
export function paneAddress(paneUrl: string, conversation: string, instance: Instance): string {
  const url = new URL(paneUrl, location.href);
  const hostInfo = encodeURIComponent(`Excel$Web$16.01$${instance.language}$corr$$disableLogging$3`);
  url.search = `?_host_Info=${hostInfo}`;
  const parent = encodeURIComponent(`${location.origin}/`);
  return `${url.href}#&_xdm_Info=${conversation}|${instance.id}|${parent}&_serializer_version=1`;
}
