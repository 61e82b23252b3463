import { folded } from "./blank";

const SUM = /^(?:税込|税抜)?(?:小計|合計|総計|総合計|計|subtotal|grandtotal|total)(?:額|金額)?(?:\(.*\))?$/u;
const TAX =
  /^(?:内|うち|\(内\))?(?:消費税(?:等|額|等額|(?:および|及び)地方消費税)?|consumptiontax|tax)(?:\(.*\))?$/u;

/** Whether a label names a sum or a tax line, which would count the rows above it a second time. */
export function isSubtotal(label: string): boolean {
  const text = folded(label);
  return SUM.test(text) || TAX.test(text);
}
