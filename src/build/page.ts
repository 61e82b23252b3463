import { notices } from "../text/pane/notices";

/** What fills in the page's template: addresses, policy, and the notices in both languages. */
export function pageParameters(development: boolean): Readonly<Record<string, unknown>> {
  // In development Office.js comes from this machine; a hosted add-in must take it from Microsoft.
  const officeJs = development
    ? "/officejs/office.js"
    : "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  return { officeJs, policy: policy.join("; "), notices };
}

/** Office.js and our own scripts, no inline script, nothing sent anywhere. Griffel writes style elements. */
const policy = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];
