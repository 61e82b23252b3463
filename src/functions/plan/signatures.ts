const request = [
  { name: "lines", range: true },
  { name: "facilityType" },
  { name: "beds", optional: true },
  { name: "facts", range: true, optional: true },
  { name: "asOf", optional: true },
] as const;

/** What the functions on several programmes take and give. */
export const planSignatures = {
  PLAN: { parameters: [...request, { name: "total", optional: true }], spills: true },
  COMPARE: { parameters: request, spills: true },
} as const;
