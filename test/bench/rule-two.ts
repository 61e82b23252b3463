/** Rule No.2 at a hospital and a clinic: what is asked, distinct in every call of every round. */
export interface TwoItems {
  readonly hospital: boolean;
  readonly mobile: number;
  readonly receipt: number;
}

/** Costs around and beyond the caps, never the same twice within a round. */
export const twoItemsOf = (index: number): TwoItems => ({
  hospital: index % 2 === 0,
  mobile: (index * 7919) % 60_000,
  receipt: (index * 104_729) % 1_000_003,
});

/** Rule No.2 as one would write it by hand for this programme alone. */
export function handWrittenTwo({ hospital, mobile, receipt }: TwoItems): number {
  const eligible = Math.min(mobile, 41_000) + Math.min(receipt, hospital ? 781_000 : 130_000);
  const rated = hospital ? eligible / 2 : (eligible * 3) / 4;
  return Math.min(Math.floor(rated / 1000) * 1000, hospital ? 411_000 : 128_000);
}

/** Rule 9① as one would write it by hand for this programme alone. */
export function handWrittenNine(cost: number, beds: number): number {
  const large = beds >= 200;
  const rated = Math.min(cost, large ? 4_866_000 : 3_259_000) / 3;
  return Math.min(Math.floor(rated / 1000) * 1000, large ? 1_622_000 : 1_086_000);
}
