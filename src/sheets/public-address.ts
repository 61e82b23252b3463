/**
 * Whether an address tells nothing that is not public: a page of the web, or a place in the workbook itself. An address
 * without a dot is one of the writer's own network.
 */
export const isPublicAddress = (address: string): boolean =>
  /^(?:#|https?:\/\/[^/?#\\]*\.[^/?#\\]*(?:[/?#]|$))/i.test(address);
