import { makeStyles } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { Template } from "../../templates";
import { useSession } from "../session";
import { pictureAsk } from "./ask";
import { bookValues } from "./book-values";
import { padding, type PictureCell, sheetPicture, usualSize } from "./sheet-picture";

const useStyles = makeStyles({
  // A sheet of paper stays white in every theme, as in Excel.
  picture: { display: "block", width: "100%", height: "auto", forcedColorAdjust: "none" },
});

const paper = { white: "#FFFFFF", ink: "#1B1B1B", line: "#A0A0A0" } as const;
/** Width to height of the part that is shown: the top of a sheet, as a page lies. */
const ratio = 0.72;

/** A form filled in as an example, drawn from the same description as the sheet itself. */
export const FormPicture = memo(function FormPicture({
  form,
}: {
  readonly form: Template;
}): React.JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const { language, edition, asOf, facility, services, runtime, words, say } = session;
  const { day, address } = asOf;
  const picture = useMemo(() => {
    const book = form.book(pictureAsk({ language, edition, asOf: { day, address }, facility, services }));
    const [sheet] = book.sheets;
    const values = bookValues(book, runtime);
    return sheet && sheetPicture(sheet, (cell) => values.value(sheet.name, cell));
    // The day, not the object around it: eleven sheets are computed anew only when what they show changes.
  }, [form, language, edition, day, address, facility, services, runtime]);
  if (!picture) return <></>;
  const { width } = picture;
  const height = Math.min(picture.height, width * ratio);
  const shown = picture.cells.filter(({ y }) => y < height);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words("formPicture", { name: say(form.name) })}
    >
      <rect width={width} height={height} fill={paper.white} />
      {shown.map((cell) => (
        <CellGround key={cell.name} cell={cell} />
      ))}
      {shown.map((cell) => (
        <CellText key={cell.name} cell={cell} />
      ))}
    </svg>
  );
});

const anchors = { left: "start", center: "middle", right: "end" } as const;

/** Fill and ruling of a cell; all of them lie below the letters, which may run on over a neighbour's. */
function CellGround({ cell }: { readonly cell: PictureCell }): React.JSX.Element {
  const { x, y, width, height, look } = cell;
  if (look.fill === undefined && look.border === undefined) return <></>;
  const stroke = look.border === "box" ? { stroke: paper.line, strokeWidth: 1 } : {};
  return <rect x={x} y={y} width={width} height={height} fill={look.fill ?? "none"} {...stroke} />;
}

function CellText({ cell }: { readonly cell: PictureCell }): React.JSX.Element {
  const { x, y, room, height, look, lines, text } = cell;
  if (text === "") return <></>;
  const { align = "left", size = usualSize } = look;
  const at = align === "left" ? padding / 2 : align === "right" ? room - padding / 2 : room / 2;
  const lineHeight = size * 1.25;
  const above = look.vertical === "top" ? 0 : Math.max(0, (height - lines.length * lineHeight) / 2);
  return (
    <svg x={x} y={y} width={room} height={height}>
      {lines.map((line, index) => (
        <text
          key={index}
          x={at}
          y={above + (index + 0.5) * lineHeight}
          dominantBaseline="central"
          textAnchor={anchors[align]}
          fontSize={size}
          fontWeight={look.bold ? 700 : 400}
          fill={look.color ?? paper.ink}
        >
          {line}
        </text>
      ))}
    </svg>
  );
}
