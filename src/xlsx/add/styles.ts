import type { Cell, Look } from "../../sheets/sheet";
import type { Package } from "../package/package";
import { walk } from "../xml/walk";
import { appended } from "./add-part";

/** The number of a cell's look in the workbook's own list. */
export type Looks = (cell: Pick<Cell, "look" | "format">) => number;

/** Lists of a workbook's looks, each of which a look points into. */
const lists = ["fonts", "fills", "borders", "cellXfs"] as const;
const elements = { fonts: "font", fills: "fill", borders: "border", cellXfs: "xf" } as const;
type List = (typeof lists)[number];

/** Number formats that every workbook has without saying so. */
const builtInFormats: Readonly<Record<string, number>> = { "#,##0": 3, "# ?/?": 12, "yyyy/m/d": 14 };

/** Adds the looks that cells need behind those that the workbook has; without a list of looks all cells are plain. */
export function addLooks(
  file: Package,
  styles: string | undefined,
  cells: readonly Pick<Cell, "look" | "format">[],
): Looks {
  const counts = styles === undefined ? undefined : countsOf(file, styles);
  if (styles === undefined || !counts) return () => 0;
  const added = new AddedLooks(counts, fontName(file.text(styles)));
  cells.forEach((cell) => added.of(cell));
  let xml = file.text(styles);
  for (const list of lists) {
    const more = added.parts[list];
    xml = appended(styles, xml, list, more.join(""));
    xml = recounted(xml, list, counts[list] + more.length);
  }
  file.setText(styles, xml);
  return (cell) => added.of(cell);
}

class AddedLooks {
  readonly parts: Record<List, string[]> = { fonts: [], fills: [], borders: [], cellXfs: [] };

  constructor(
    private readonly counts: Readonly<Record<List, number>>,
    private readonly font: string,
  ) {}

  of({ look = {}, format }: Pick<Cell, "look" | "format">): number {
    const ids = [
      `numFmtId="${builtInFormats[format ?? ""] ?? 0}" applyNumberFormat="1"`,
      `fontId="${this.#font(look)}" applyFont="1"`,
      `fillId="${this.#fill(look)}" applyFill="1"`,
      `borderId="${this.#border(look)}" applyBorder="1"`,
    ];
    const { wrap, vertical, align } = look;
    const alignment = [
      // Figures at the right would touch the texts of the next column.
      ...(align ? [`horizontal="${align}"${align === "right" ? ` indent="1"` : ""}`] : []),
      ...(vertical ? [`vertical="${vertical}"`] : []),
      ...(wrap ? [`wrapText="1"`] : []),
    ];
    const inside = alignment.length > 0 ? `<alignment ${alignment.join(" ")}/>` : "";
    const apply = alignment.length > 0 ? ` applyAlignment="1"` : "";
    return this.#add("cellXfs", `<xf ${ids.join(" ")} xfId="0"${apply}>${inside}</xf>`);
  }

  /** Font, fill and border number 0 are the plain ones in every workbook. */
  #font({ bold, size }: Look): number {
    if (!bold && size === undefined) return 0;
    return this.#add("fonts", `<font>${bold ? "<b/>" : ""}<sz val="${size ?? 11}"/>${this.font}</font>`);
  }

  #fill({ fill }: Look): number {
    if (fill === undefined) return 0;
    const color = `<fgColor rgb="FF${fill.slice(1)}"/><bgColor indexed="64"/>`;
    return this.#add("fills", `<fill><patternFill patternType="solid">${color}</patternFill></fill>`);
  }

  #border({ border }: Look): number {
    if (border === undefined) return 0;
    const line = (side: "left" | "right" | "top" | "bottom", isDrawn: boolean): string =>
      isDrawn ? `<${side} style="thin"><color rgb="FF808080"/></${side}>` : `<${side}/>`;
    const isBox = border === "box";
    const sides = [
      ...[line("left", isBox), line("right", isBox)],
      ...[line("top", isBox || border === "above"), line("bottom", isBox || border === "below")],
    ];
    return this.#add("borders", `<border>${sides.join("")}<diagonal/></border>`);
  }

  #add(list: List, xml: string): number {
    const own = this.parts[list];
    const at = own.indexOf(xml);
    return this.counts[list] + (at < 0 ? own.push(xml) - 1 : at);
  }
}

/** How many of each there are; undefined where the workbook lacks one of the lists. */
function countsOf(file: Package, styles: string): Readonly<Record<List, number>> | undefined {
  const counts = new Map<string, number>();
  let list = "";
  walk(styles, file.text(styles), {
    open: ({ name, depth, isEmpty }) => {
      if (depth === 1) list = isEmpty ? "" : name;
      if (depth === 1) counts.set(name, 0);
      if (depth === 2 && elements[list as List] === name) counts.set(list, (counts.get(list) ?? 0) + 1);
    },
  });
  const [fonts, fills, borders, cellXfs] = lists.map((one) => counts.get(one));
  if (!fonts || !fills || !borders || !cellXfs) return undefined;
  return { fonts, fills, borders, cellXfs };
}

/** The workbook's own letters, so that what is added looks like the rest of it. */
const fontName = (xml: string): string => /<(?:\w+:)?name val="[^"<]*"\/>/.exec(xml)?.[0] ?? "";

const recounted = (xml: string, list: string, count: number): string =>
  xml.replace(new RegExp(`(<(?:\\w+:)?${list}\\b[^>]*?\\bcount=")\\d+`), `$1${count}`);
