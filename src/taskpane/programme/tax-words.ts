/** How a programme counts the consumption tax, in words. */
export const taxWords = {
  "tax-inclusive": "taxInclusive",
  "tax-exclusive": "taxExclusive",
  "to-confirm": "taxToConfirm",
} as const;
