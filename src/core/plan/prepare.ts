import type { Edition } from "../rules/edition";
import { usedUpReasons } from "./application-limits";
import { Caps } from "./caps";
import { type Claim, ClaimReader } from "./claims";
import { faultsOf, type Fault } from "./faults";
import { Group } from "./group";
import { grouped } from "./grouped";
import type { Plan } from "./input";
import { inputReasons } from "./input-reasons";
import { completionFacts } from "./introduction";
import { Judge } from "./judge";
import { type Links, linksOf } from "./links";
import { type MoneyLine, moneyLines } from "./money-lines";
import type { Frame } from "./own-reasons";
import { ownReasons } from "./own-state";
import { type Reason, stateOf } from "./reasons";

/** A plan read once, ready for judging any combination of its claims. */
export interface Prepared {
  readonly frame: Frame;
  readonly faults: readonly Fault[];
  /** In the order of the list, then by 費用ID. */
  readonly claims: readonly Claim[];
  /** What stands against each claim whatever else is claimed. */
  readonly own: ReadonlyMap<Claim, readonly Reason[]>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly costs: readonly MoneyLine[];
  readonly caps: Caps;
  /** How much all grants together may put on each cost. */
  readonly room: ReadonlyMap<string, number>;
  readonly links: Links;
  readonly judge: Judge;
}

const isGrouped = (claim: Claim): boolean => claim.group !== undefined;

/** Reads a plan against an edition: lines with faults are left out and reported. */
export function prepare(edition: Edition, plan: Plan): Prepared {
  const frame: Frame = { edition, plan, completion: completionFacts(edition) };
  const faults = faultsOf(edition, plan);
  const faulty = new Set(faults.map(({ row }) => row));
  const rows = new Set([...plan.lines.keys()].filter((row) => !faulty.has(row)));
  const claims = new ClaimReader(edition, plan).all(rows);
  const groups = new Map(
    [...grouped(claims.filter(isGrouped), ({ group }) => group ?? "")].map(([key, own]) => [
      key,
      new Group(frame, key, own),
    ]),
  );
  const caps = new Caps(frame);
  const own = reasonsOf(frame, claims, [...groups.values()], caps);
  const possible = claims.filter((claim) => stateOf(own.get(claim) ?? []) !== "excluded");
  const links = linksOf(edition, plan, claims, possible);
  const costs = moneyLines(plan.lines.filter((_, row) => rows.has(row)));
  const room = caps.room(costs, claims);
  return { frame, faults, claims, own, groups, costs, caps, room, links, judge: new Judge(own, links) };
}

function reasonsOf(
  frame: Frame,
  claims: readonly Claim[],
  groups: readonly Group[],
  caps: Caps,
): ReadonlyMap<Claim, readonly Reason[]> {
  const { edition, plan } = frame;
  const own = ownReasons(frame, claims);
  const usedUp = usedUpReasons(edition.relations, plan, claims);
  const inputs = new Map(groups.flatMap((group) => [...inputReasons(frame, group)]));
  return new Map(
    claims.map((claim, index) => {
      const reasons = own[index] ?? [];
      if (stateOf(reasons) === "excluded") return [claim, reasons];
      const more = [usedUp.get(claim), inputs.get(claim), caps.reasons(claim)];
      return [claim, [...reasons, ...more.flatMap((one) => one ?? [])]];
    }),
  );
}
