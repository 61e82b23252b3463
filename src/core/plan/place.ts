/** The part of one programme's grant that is to lie on one cost. */
export interface Portion {
  readonly costId: string;
  readonly yen: number;
  /** No more than this of the programme can lie here: the eligible cost. */
  readonly most: number;
}

/** One programme's grant with its portions as shared out; together they may be less than the grant. */
export interface Placing {
  readonly grant: number;
  readonly portions: readonly Portion[];
}

export interface Placed {
  /** Yen of each portion, in order. */
  readonly portions: readonly number[];
  /** What found no room on any cost of the programme: the limit takes it away. */
  readonly lost: number;
}

/** One step of a way along which yen can be moved: into one portion, out of another programme's on the same cost. */
interface Move {
  readonly into: number;
  readonly outOf?: { readonly group: number; readonly portion: number };
  readonly from: number;
}

class Placement {
  readonly yen: number[][];
  readonly free: Map<string, number>;

  constructor(
    private readonly groups: readonly Placing[],
    private readonly room: ReadonlyMap<string, number>,
  ) {
    this.yen = groups.map(({ portions }) => portions.map(() => 0));
    this.free = new Map(room);
  }

  /** Puts the shares down in the order of the list, each as far as its cost has room. */
  putDown(): void {
    for (const [group, { portions }] of this.groups.entries())
      for (const [index, { yen }] of portions.entries())
        this.add(group, index, Math.min(this.fitting(group, index, yen), this.homeless(group)));
  }

  homeless(group: number): number {
    const placed = (this.yen[group] ?? []).reduce((sum, yen) => sum + yen, 0);
    return (this.groups[group]?.grant ?? 0) - placed;
  }

  /** Moves what is left of a programme to costs of its own that still have room, making room where it can. */
  settle(group: number): void {
    for (let left = this.homeless(group); left > 0; left = this.homeless(group)) {
      const way = this.wayFrom(group);
      if (!way) return;
      this.move(way, left);
    }
  }

  /** Programmes that could still place more if only some full costs had room, and those costs. */
  stuck(): { groups: Set<number>; costs: Set<string> } {
    const start = this.groups.flatMap((_, group) => (this.homeless(group) > 0 ? [group] : []));
    const reached = { groups: new Set(start), costs: new Set<string>() };
    for (const group of reached.groups)
      for (const [into, { costId, most }] of (this.groups[group]?.portions ?? []).entries()) {
        if (this.here(group, into) >= most) continue;
        reached.costs.add(costId);
        for (const [other, { portions }] of this.groups.entries())
          if (portions.some((one, at) => one.costId === costId && this.here(other, at) > 0))
            reached.groups.add(other);
      }
    return reached;
  }

  private portion(group: number, index: number): Portion {
    return this.groups[group]?.portions[index] ?? { costId: "", yen: 0, most: 0 };
  }
  private here(group: number, index: number): number {
    return this.yen[group]?.[index] ?? 0;
  }
  private freeAt(costId: string): number {
    return this.free.get(costId) ?? Infinity;
  }

  private fitting(group: number, index: number, yen: number): number {
    const { costId, most } = this.portion(group, index);
    return Math.min(yen, most - this.here(group, index), this.freeAt(costId));
  }

  private add(group: number, index: number, yen: number): void {
    const own = this.yen[group];
    if (own) own[index] = this.here(group, index) + yen;
    const { costId } = this.portion(group, index);
    if (this.room.has(costId)) this.free.set(costId, this.freeAt(costId) - yen);
  }

  /** The shortest way from a programme to free room, breadth first in the order of the list. */
  private wayFrom(start: number): Move[] | undefined {
    const reached = new Map<number, Move[]>([[start, []]]);
    for (const [group, way] of reached)
      for (const [into, { costId, most }] of (this.groups[group]?.portions ?? []).entries()) {
        if (this.here(group, into) >= most) continue;
        if (this.freeAt(costId) > 0) return [...way, { from: group, into }];
        for (const [other, { portions }] of this.groups.entries()) {
          const portion = portions.findIndex((one, at) => one.costId === costId && this.here(other, at) > 0);
          if (portion >= 0 && !reached.has(other))
            reached.set(other, [...way, { from: group, into, outOf: { group: other, portion } }]);
        }
      }
    return undefined;
  }

  private move(way: readonly Move[], wanted: number): void {
    const yen = way.reduce((least, { from, into, outOf }) => {
      const room = this.portion(from, into).most - this.here(from, into);
      const other = outOf
        ? this.here(outOf.group, outOf.portion)
        : this.freeAt(this.portion(from, into).costId);
      return Math.min(least, room, other);
    }, wanted);
    for (const { from, into, outOf } of way) {
      if (outOf) this.add(outOf.group, outOf.portion, -yen);
      this.add(from, into, yen);
    }
  }
}

function settled(groups: readonly Placing[], room: ReadonlyMap<string, number>): Placement {
  const placement = new Placement(groups, room);
  placement.putDown();
  groups.forEach((_, group) => {
    placement.settle(group);
  });
  return placement;
}

/**
 * Places the grants of several programmes on their costs so that no cost receives more than its room. First every share
 * is put down in the order of the list as far as it fits; what does not fit is moved to other costs of the same
 * programme, and is lost only where no cost has room for it: the sum is the largest that the limit permits.
 */
export function place(groups: readonly Placing[], room: ReadonlyMap<string, number>): Placed[] {
  const placement = settled(groups, room);
  return groups.map((_, group) => ({
    portions: placement.yen[group] ?? [],
    lost: placement.homeless(group),
  }));
}

/** The largest sum that the limit permits, whatever the shares are. */
export function mostPlaced(groups: readonly Placing[], room: ReadonlyMap<string, number>): number {
  const wanted = new Map<string, number>();
  for (const { grant, portions } of groups)
    for (const { costId, most } of portions)
      wanted.set(costId, (wanted.get(costId) ?? 0) + Math.min(grant, most));
  const isFree = [...wanted].every(([costId, yen]) => yen <= (room.get(costId) ?? Infinity));
  const grants = groups.reduce((sum, { grant }) => sum + grant, 0);
  if (
    isFree &&
    groups.every(({ grant, portions }) => grant <= portions.reduce((sum, { most }) => sum + most, 0))
  )
    return grants;
  const placement = settled(groups, room);
  return groups.reduce((sum, { grant }, group) => sum + grant - placement.homeless(group), 0);
}

/** The full costs that keep some programmes (by place) from placing more, and those programmes. */
export const bottleneck = (
  groups: readonly Placing[],
  room: ReadonlyMap<string, number>,
): { readonly groups: ReadonlySet<number>; readonly costs: ReadonlySet<string> } =>
  settled(groups, room).stuck();
