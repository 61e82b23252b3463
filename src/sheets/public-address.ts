/** Hosts that are found in the house's own network alone: numbers, and names that nobody registers. */
const ownHost =
  /^(?:[\d.]+|\[.*\]|.*\.(?:local|localdomain|lan|internal|intra|intranet|corp|home|home\.arpa))(?::\d*)?$/i;

/**
 * Whether an address tells nothing that is not public: a page of the web, or a place in the workbook itself. A host
 * without a dot is one of the writer's own network, and what stands before an @ is somebody's account.
 */
export function isPublicAddress(address: string): boolean {
  if (address.startsWith("#")) return true;
  const [, host = ""] = /^https?:\/\/([^/?#\\]*)/i.exec(address) ?? [];
  return host.includes(".") && !host.includes("@") && !ownHost.test(host);
}
