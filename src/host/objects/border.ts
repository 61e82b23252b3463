import {
  BorderStyleTypes,
  BorderType,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Box } from "./address";
import { gridRange } from "./grid-range";
import { guardChange } from "./guard";
import { oneOf, text, whole } from "./given";
import { existing } from "./collection";
import { method, objectModel, scalar } from "./model";
import { commonStyle } from "./style";
import { BordersView, BorderView, RangeView } from "./views";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type Side = (typeof SIDES)[number];

const TYPE: Readonly<Record<Side, BorderType>> = {
  EdgeTop: BorderType.TOP,
  EdgeBottom: BorderType.BOTTOM,
  EdgeLeft: BorderType.LEFT,
  EdgeRight: BorderType.RIGHT,
  InsideHorizontal: BorderType.HORIZONTAL,
  InsideVertical: BorderType.VERTICAL,
};

/** Excel says a line in two words, the engine in one. */
const LINES: readonly (readonly [style: string, weight: string, line: BorderStyleTypes])[] = [
  ["None", "Thin", BorderStyleTypes.NONE],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];
const STYLES = [...new Set(LINES.map(([style]) => style))];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

/** The cells on which a side lies, and the edge of those cells. */
function edge({ range, side }: BorderView): {
  range: RangeView;
  of: (style: Nullable<IStyleData>) => Nullable<IBorderStyleData>;
} {
  const { row, column, height, width } = range.box;
  const cells: Record<Side, { box: Box; key: "t" | "b" | "l" | "r" }> = {
    EdgeTop: { box: { row, column, height: 1, width }, key: "t" },
    EdgeBottom: { box: { row: row + height - 1, column, height: 1, width }, key: "b" },
    EdgeLeft: { box: { row, column, height, width: 1 }, key: "l" },
    EdgeRight: { box: { row, column: column + width - 1, height, width: 1 }, key: "r" },
    InsideHorizontal: { box: { row, column, height: Math.max(1, height - 1), width }, key: "b" },
    InsideVertical: { box: { row, column, height, width: Math.max(1, width - 1) }, key: "r" },
  };
  const { box, key } = cells[oneOf(SIDES, side)];
  return { range: new RangeView(range.book, range.sheet, box), of: (style) => style?.bd?.[key] };
}

interface Line {
  readonly style: string | null;
  readonly weight: string | null;
  readonly color: string | null;
}

function lineOf(border: BorderView): Line {
  const { range, of } = edge(border);
  const line = commonStyle(range, (style) => of(style)?.s ?? BorderStyleTypes.NONE);
  const color = commonStyle(range, (style) => (of(style)?.cl.rgb ?? "#000000").toUpperCase());
  const words = LINES.find(([, , known]) => known === line);
  return { style: words?.[0] ?? null, weight: words?.[1] ?? null, color };
}

/** A colour or a weight put on an edge without a line draws one. */
function draw(border: BorderView, change: Partial<Line>): void {
  guardChange(border.book, border.range.sheet, "allowFormatCells");
  const before = lineOf(border);
  const style = change.style ?? (before.style === "None" ? "Continuous" : before.style);
  const weight = change.weight ?? before.weight ?? "Thin";
  const same = LINES.filter(([known]) => known === style);
  const line = (same.find(([, known]) => known === weight) ?? same[0])?.[2] ?? BorderStyleTypes.THIN;
  const side = oneOf(SIDES, border.side);
  gridRange(border.range).setBorder(TYPE[side], line, change.color ?? before.color ?? "#000000");
}

function sides({ range }: BordersView): BorderView[] {
  return SIDES.map((side) => new BorderView(range, side));
}

/** Excel.RangeBorderCollection: https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const bordersModel = objectModel(
  BordersView,
  "RangeBorderCollection",
  {
    count: scalar("1.1", () => SIDES.length),
    getItem: method("1.1", ({ range }, [side]) => new BorderView(range, oneOf(SIDES, side))),
    getItemAt: method("1.1", (borders, [index]) => existing(sides(borders)[whole(index)], "border")),
  },
  { items: sides },
);

/** Excel.RangeBorder, without diagonals: https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export const borderModel = objectModel(
  BorderView,
  "RangeBorder",
  {
    sideIndex: scalar("1.1", ({ side }) => side),
    style: scalar(
      "1.1",
      (border) => lineOf(border).style,
      (border, given) => {
        draw(border, { style: oneOf(STYLES, given) });
      },
    ),
    weight: scalar(
      "1.1",
      (border) => lineOf(border).weight,
      (border, given) => {
        draw(border, { weight: oneOf(WEIGHTS, given) });
      },
    ),
    color: scalar(
      "1.1",
      (border) => lineOf(border).color,
      (border, given) => {
        draw(border, { color: text(given) });
      },
    ),
  },
  { id: ({ side }) => side },
);
