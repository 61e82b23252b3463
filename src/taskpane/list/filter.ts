import type { SearchIndex } from "../../catalogue/search";
import type { Status } from "./deadline";
import type { Row } from "./row";

export type Order = "deadline" | "grant" | "number";

/** What the reader asks the list for. An empty set asks for nothing in particular. */
export interface Filter {
  readonly query: string;
  readonly categories: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly statuses: ReadonlySet<Status>;
  readonly order: Order;
}

export const noFilter: Filter = {
  query: "",
  categories: new Set(),
  levels: new Set(),
  kinds: new Set(),
  statuses: new Set(),
  order: "number",
};

export type Group = "categories" | "levels" | "kinds" | "statuses";

/** How many things the reader asks for besides the search. */
export const chipsOn = ({ categories, levels, kinds, statuses }: Filter): number =>
  categories.size + levels.size + kinds.size + statuses.size;

/** The filter with one chip turned the other way. */
export function toggled(filter: Filter, group: Group, id: string): Filter {
  const now = new Set<string>(filter[group]);
  if (!now.delete(id)) now.add(id);
  return { ...filter, [group]: now };
}

const wants = <T>(asked: ReadonlySet<T>, id: T): boolean => asked.size === 0 || asked.has(id);

/** The rows that fit, in the order asked for. */
export function filtered(rows: readonly Row[], index: SearchIndex, filter: Filter): readonly Row[] {
  const found = filter.query.trim() === "" ? undefined : new Set(index.find(filter.query));
  const fits = rows.filter(
    ({ programme, deadline, kinds }) =>
      (!found || found.has(programme)) &&
      wants(filter.categories, programme.category) &&
      wants(filter.levels, programme.level) &&
      wants(filter.statuses, deadline.status) &&
      (filter.kinds.size === 0 || [...filter.kinds].some((kind) => kinds.has(kind))),
  );
  return fits.sort(orders[filter.order]);
}

const byNumber = (a: Row, b: Row): number => a.programme.number - b.programme.number;

/** What can still be applied for comes first, the nearest deadline on top; then what has closed, the latest on top. */
function byDeadline(a: Row, b: Row): number {
  const rank = ({ deadline: { left } }: Row): number =>
    left === undefined ? 1e6 : left < 0 ? 2e6 - left : left;
  return rank(a) - rank(b) || byNumber(a, b);
}

function byGrant(a: Row, b: Row): number {
  const most = ({ offer: { reachable } }: Row): number =>
    reachable.state === "known" ? reachable.most : reachable.state === "by-beds" ? 0 : -1;
  return most(b) - most(a) || byNumber(a, b);
}

const orders: Readonly<Record<Order, (a: Row, b: Row) => number>> = {
  deadline: byDeadline,
  grant: byGrant,
  number: byNumber,
};
