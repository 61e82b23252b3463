import { cutToYen, noAnswer, wrongInput } from "./oracle-inputs.mjs";

/** The arithmetic of one row of the list at one facility: BigInt only, one floor, once. */

const FAR_ABOVE = 1_000_000_000_000n;
const least = (a, b) => (a < b ? a : b);
const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0n);

function rounded(row, eligible) {
  const [n, d] = row.rate.map(BigInt);
  const unit = BigInt(row.rounding.unit);
  if (row.rounding.mode === "down") return ((n * eligible) / (d * unit)) * unit;
  return ((2n * n * eligible + d * unit) / (2n * d * unit)) * unit;
}

function capped(row, cost) {
  const eligible = row.costCap === undefined ? cost : least(cost, BigInt(row.costCap));
  return least(BigInt(row.cap), rounded(row, eligible));
}

function eligibleItems(row, cost) {
  const caps = Object.entries(row.items).map(([name, cap]) => [name, BigInt(cap)]);
  if (cost.items !== undefined) return total(caps.map(([name, cap]) => least(cost.items[name] ?? 0n, cap)));
  const smallest = caps.map(([, cap]) => cap).reduce(least);
  if (cost.total > smallest) throw wrongInput(...Object.keys(row.items));
  return cost.total;
}

/** No.13: beds times the sum per bed, or the flat sum without beds or with few; asks where beds are open. */
function capByBeds(row, place) {
  if (place.from !== place.to) throw wrongInput("病床");
  if (place.kind === "clinic" && place.to === 0) return BigInt(row.withoutBeds);
  if (place.kind === "clinic" && place.to <= row.fewBeds) return BigInt(row.withFewBeds);
  return BigInt(row.perBed) * BigInt(place.to);
}

/** The grant of a row for a cost that readCost has read. */
export function amountOf(row, place, cost) {
  if (row.kind === "beds") return least(capByBeds(row, place), cost.total);
  if (row.kind === "items") return capped(row, eligibleItems(row, cost));
  if (row.kind === "plain") {
    if (cost.items !== undefined) throw wrongInput();
    return capped(row, cost.total);
  }
  const used = cost.purchases.filter((purchase) => purchase > 0n).slice(0, row.most);
  return total(used.map((purchase) => capped(row, purchase)));
}

/** The published cap: per coupon times coupons for No.8, by beds for No.13. */
export function grantCapOf(row, place) {
  if (row.kind === "beds") return capByBeds(row, place);
  return BigInt(row.cap) * BigInt(row.most ?? 1);
}

/** The largest grant that the rules can give at any cost. */
export function maxAmountOf(row, place) {
  const items = row.items && Object.fromEntries(Object.keys(row.items).map((name) => [name, FAR_ABOVE]));
  const purchases = Array.from({ length: row.most ?? 1 }, () => FAR_ABOVE);
  return amountOf(row, place, { total: FAR_ABOVE, items, purchases });
}

/** The cap on cost, in all or of one item; none stated is no answer. */
export function costCapOf(row, item) {
  if (item !== undefined) {
    const name = item === "汎用カードリーダー" ? "モバイル端末" : item;
    return BigInt(row.items[name]);
  }
  if (row.costCap === undefined) throw noAnswer();
  return BigInt(row.costCap) * BigInt(row.most ?? 1);
}

/** The least cost that earns the goal, found by bisection over a grant that never falls as cost rises. */
function leastCost(goal, earn) {
  let low = 0n;
  let high = FAR_ABOVE;
  while (low < high) {
    const middle = (low + high) / 2n;
    if (earn(middle) >= goal) high = middle;
    else low = middle + 1n;
  }
  return low;
}

function splitOverItems(row, cost) {
  const [first, second] = Object.keys(row.items);
  const filled = least(cost, BigInt(row.items[first]));
  return { [first]: filled, [second]: cost - filled };
}

function couponCosts(row, goal) {
  const costs = [];
  for (let open = goal; costs.length < row.most; open -= least(open, BigInt(row.cap))) {
    costs.push(leastCost(least(open, BigInt(row.cap)), (cost) => capped(row, cost)));
  }
  return costs.length === 1 ? costs[0] : costs.map((cost) => [cost]);
}

const grouped = (yen) => String(yen).replace(/\B(?=(\d{3})+$)/gu, ",");

/** The smallest cost for a grant; above the largest grant there is no answer, and the error says the largest. */
export function costFor(row, place, grant) {
  if (!Number.isInteger(grant) || grant < 0) throw wrongInput();
  const goal = cutToYen(BigInt(grant) * 1_000_000_000n);
  const most = maxAmountOf(row, place);
  if (goal > most) throw noAnswer(grouped(most));
  if (row.kind === "coupons") return couponCosts(row, goal);
  if (row.kind !== "items") {
    return leastCost(goal, (cost) => amountOf(row, place, { total: cost }));
  }
  const needed = leastCost(goal, (cost) =>
    amountOf(row, place, { total: cost, items: splitOverItems(row, cost) }),
  );
  return Object.entries(splitOverItems(row, needed));
}
