import { type PlainCell, type PlainTable, tablesBlock } from "../../sheets/blocks";
import type { Block } from "../../sheets/blocks";
import { columnLetters } from "../../sheets/address";
import type { SelectedTable } from "../../excel/tables/selected-table";
import { dayText } from "../format";
import type { Session } from "../session";
import { someNames } from "./some-names";
import type { Portfolio, PortfolioError, Tally } from "./portfolio";

type Speaking = Pick<Session, "words" | "edition" | "say" | "asOf" | "language">;
type SharesMade = Pick<Portfolio, "shares" | "basis">;
type Table = Pick<SelectedTable, "address" | "box">;

const text = (value: string): PlainCell => ({ kind: "words", value });
const yen = (value: number): PlainCell => ({ kind: "yen", value });
const count = (value: number): PlainCell => ({ kind: "count", value });

/** The whole portfolio as a block for the sheet, stamped with list, day and table. */
export function portfolioBlock(session: Speaking, portfolio: Portfolio, table: Table): Block {
  const { words, edition, asOf, language } = session;
  const lines = [
    words("portfolioStamp"),
    words("portfolioStampList", {
      id: edition.id,
      date: dayText(asOf.day, language),
      address: table.address,
    }),
  ];
  const { shares, errors } = portfolio;
  return tablesBlock(lines, [
    facilitiesTable(session, portfolio),
    programmesTable(session, portfolio),
    ...(shares.length > 0 ? [sharesTable(session, portfolio)] : []),
    ...(errors.length > 0 ? [errorsTable(session, portfolio, table)] : []),
  ]);
}

const tallyHeads = [
  "portfolioUnconfirmed",
  "portfolioUnconfirmedEntries",
  "portfolioWithoutAmount",
  "portfolioErrorCount",
] as const;

const tallyCells = (tally: Tally): PlainCell[] => [
  yen(tally.unconfirmed),
  count(tally.unconfirmedEntries),
  count(tally.withoutAmount),
  count(tally.errors),
];

/** A total that leaves something out says so in its own label. */
export function totalLabel({ words }: Pick<Session, "words">, { unconfirmedEntries, errors }: Tally): string {
  if (unconfirmedEntries + errors === 0) return words("portfolioTotal");
  return words("portfolioTotalOpen", { open: unconfirmedEntries, errors });
}

function facilitiesTable(session: Speaking, { facilities, programmes, totals }: Portfolio): PlainTable {
  const { words, edition } = session;
  const used = programmes.filter((one) => one.facilities > 0).map(({ programme }) => programme);
  const numberOf = (id: string): number => edition.programmes.find((one) => one.id === id)?.number ?? 0;
  const unplaced = totals.errors - facilities.reduce((sum, { errors }) => sum + errors, 0);
  const none = { confirmed: 0, unconfirmed: 0, unconfirmedEntries: 0, withoutAmount: 0, errors: unplaced };
  return {
    title: words("portfolioByFacility"),
    heads: [
      words("portfolioFacility"),
      ...(["portfolioCost", "portfolioConfirmed", "portfolioOwn", ...tallyHeads] as const).map((key) =>
        words(key),
      ),
      ...used.map((id) => words("numberShort", { number: numberOf(id) })),
    ],
    rows: [
      ...facilities.map((one) => [
        ...[text(one.name), yen(one.cost), yen(one.confirmed), yen(one.ownContribution)],
        ...[...tallyCells(one), ...used.map((id) => yen(one.byProgramme[id] ?? 0))],
      ]),
      ...(unplaced > 0
        ? [
            [
              ...[text(words("portfolioNoFacility")), yen(0), yen(0), yen(0)],
              ...[...tallyCells(none), ...used.map(() => yen(0))],
            ],
          ]
        : []),
    ],
    total: totalLabel(session, totals),
  };
}

function programmesTable(session: Speaking, { programmes }: Portfolio): PlainTable {
  const { words, edition, say } = session;
  const heads = ["portfolioProgramme", "portfolioName", "portfolioFacilities", "portfolioConfirmed"] as const;
  const sum = programmes.reduce(
    (all, one) => ({
      unconfirmedEntries: all.unconfirmedEntries + one.unconfirmedEntries,
      errors: all.errors + one.errors,
    }),
    { unconfirmedEntries: 0, errors: 0 },
  );
  return {
    title: words("portfolioByProgramme"),
    heads: [...heads, ...tallyHeads].map((key) => words(key)),
    rows: programmes.map((one) => {
      const programme = edition.programmes.find(({ id }) => id === one.programme);
      return [
        { kind: "programme", value: String(programme?.number ?? "") },
        text(programme ? say(programme.shortName) : one.programme),
        ...[count(one.facilities), yen(one.confirmed), ...tallyCells(one)],
      ];
    }),
    total: totalLabel(session, { ...sum, confirmed: 0, unconfirmed: 0, withoutAmount: 0 }),
  };
}

/** How the common costs were shared out, and why equally where weights are given for some facilities only. */
export function sharesNote({ words }: Pick<Session, "words">, { shares, basis }: SharesMade): string {
  const yen = shares.reduce((sum, { eligible, other }) => sum + eligible.remainder + other.remainder, 0);
  if (basis === "weights") return words("portfolioBasisWeights", { yen });
  const without = shares.filter(({ weight }) => weight === undefined).map(({ facility }) => facility);
  if (without.length === 0) return words("portfolioBasisZero", { yen });
  if (shares.every(({ weight }) => weight === undefined)) return words("portfolioBasisEqual", { yen });
  return words("portfolioBasisMissing", { yen, names: someNames(without, words("listComma")) });
}

function sharesTable({ words }: Speaking, { shares, basis }: Portfolio): PlainTable {
  const heads = [
    "portfolioFacility",
    "portfolioCostId",
    "portfolioWeight",
    "portfolioShare",
    "portfolioShareOther",
    "portfolioRemainder",
  ] as const;
  return {
    title: words("portfolioShares"),
    note: sharesNote({ words }, { shares, basis }),
    heads: heads.map((key) => words(key)),
    rows: shares.map(({ costId, facility, weight, eligible, other }) => [
      ...[text(facility), text(costId)],
      text(basis === "equal" ? words("portfolioEqual") : String(weight ?? "")),
      ...[yen(eligible.yen), yen(other.yen), count(eligible.remainder + other.remainder)],
    ]),
    total: words("portfolioTotal"),
  };
}

function errorsTable(session: Speaking, { errors }: Portfolio, table: Table): PlainTable {
  const { words } = session;
  return {
    title: words("portfolioErrors"),
    heads: [words("portfolioFacility"), words("portfolioCell"), words("portfolioWhy")],
    rows: errors.map((error) => {
      const { facility, cell, why } = errorWords(session, error, table);
      return [text(facility), text(cell), text(why)];
    }),
  };
}

/** A row that was left out: whose it is, where it stands, and what is wrong with it. */
export function errorWords(
  { words }: Pick<Session, "words">,
  error: PortfolioError,
  { box }: Pick<SelectedTable, "box">,
): { readonly facility: string; readonly cell: string; readonly why: string } {
  const cellAt = (row: number, column: number): string =>
    `${columnLetters(box.column + column)}${box.row + row + 1}`;
  if (error.kind === "row") {
    const { facility, row, column, why, given } = error.bad;
    return { facility, cell: cellAt(row, column), why: words(why, { given }) };
  }
  const { facility } = error;
  return error.kind === "fault"
    ? { facility, cell: cellAt(error.row, 0), why: words("portfolioFault", { cost: error.costId }) }
    : { facility, cell: "", why: words("portfolioFault2", { message: error.message }) };
}
