/** Where `npm start` and sideloading serve the add-in. */
export const localAddress = "https://localhost:3000/";

/** The address under which the built files will be hosted, from ADDIN_URL: https, ending in "/". */
export function addInAddress(given: string | undefined): string {
  if (given === undefined || given.trim() === "") return localAddress;
  const address = URL.canParse(given) ? new URL(given) : undefined;
  const plain = address?.protocol === "https:" && address.search === "" && address.hash === "";
  if (!plain) throw new Error(`ADDIN_URL must be an https address without ? and #, not "${given}".`);
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}

/** Whether an address is on the developer's own machine. */
export const isLocal = (address: string): boolean => new URL(address).hostname === "localhost";
