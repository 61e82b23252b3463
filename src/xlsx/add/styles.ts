import type { Package } from "../package/package";
import { walk } from "../xml/walk";
import { appended } from "./add-part";

/** The looks of an added sheet, as numbers of the workbook's own list. */
export interface Looks {
  readonly plain: number;
  readonly bold: number;
  readonly title: number;
  readonly yen: number;
  readonly date: number;
}

interface Counts {
  fonts: number;
  cellXfs: number;
}

/** Adds the looks behind those that the workbook has; without a list of looks all cells are plain. */
export function addLooks(file: Package, styles: string | undefined): Looks {
  if (styles === undefined) return { plain: 0, bold: 0, title: 0, yen: 0, date: 0 };
  const counts = countsOf(file, styles);
  const font = counts.fonts;
  const fonts = `<font><b/><sz val="11"/></font><font><b/><sz val="14"/></font>`;
  const top = `applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
  const looks = [
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" ${top}`,
    `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" ${top}`,
    `<xf numFmtId="0" fontId="${font + 1}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`,
    `<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" ${top}`,
    `<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" ${top}`,
  ];
  let xml = appended(styles, file.text(styles), "fonts", fonts);
  xml = appended(styles, xml, "cellXfs", looks.join(""));
  file.setText(
    styles,
    recounted(recounted(xml, "fonts", font + 2), "cellXfs", counts.cellXfs + looks.length),
  );
  const [plain, bold, title, yen, date] = [0, 1, 2, 3, 4].map((index) => counts.cellXfs + index);
  return { plain: plain ?? 0, bold: bold ?? 0, title: title ?? 0, yen: yen ?? 0, date: date ?? 0 };
}

function countsOf(file: Package, styles: string): Counts {
  const counts: Counts = { fonts: 0, cellXfs: 0 };
  let list = "";
  walk(styles, file.text(styles), {
    open: ({ name, depth, isEmpty }) => {
      if (depth === 1) list = isEmpty ? "" : name;
      if (depth === 2 && list === "fonts" && name === "font") counts.fonts += 1;
      if (depth === 2 && list === "cellXfs" && name === "xf") counts.cellXfs += 1;
    },
  });
  return counts;
}

const recounted = (xml: string, list: string, count: number): string =>
  xml.replace(new RegExp(`(<(?:\\w+:)?${list}\\b[^>]*?\\bcount=")\\d+`), `$1${count}`);
