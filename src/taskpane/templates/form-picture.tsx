import { makeStyles } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { Template } from "../../templates";
import { useSession } from "../session";
import { pictureAsk } from "./ask";
import { bookValues } from "./book-values";
import { type PictureCell, sheetPicture } from "./sheet-picture";

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
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words("formPicture", { name: say(form.name) })}
    >
      <rect width={width} height={height} fill={paper.white} />
      {picture.cells
        .filter(({ y }) => y < height)
        .map((cell) => (
          <CellPicture key={cell.name} cell={cell} />
        ))}
    </svg>
  );
});

const anchors = { left: "start", center: "middle", right: "end" } as const;

function CellPicture({ cell }: { readonly cell: PictureCell }): React.JSX.Element {
  const { x, y, width, height, look, text } = cell;
  const align = look.align ?? "left";
  const at = align === "left" ? 3 : align === "right" ? width - 3 : width / 2;
  const stroke = look.border === "box" ? { stroke: paper.line, strokeWidth: 1 } : {};
  return (
    <>
      {(look.fill !== undefined || look.border !== undefined) && (
        <rect x={x} y={y} width={width} height={height} fill={look.fill ?? "none"} {...stroke} />
      )}
      {text !== "" && (
        <svg x={x} y={y} width={look.wrap || look.border === "box" ? width : width * 3} height={height}>
          <text
            x={at}
            y={look.vertical === "top" ? (look.size ?? 11) + 2 : height / 2}
            dominantBaseline={look.vertical === "top" ? "auto" : "central"}
            textAnchor={anchors[align]}
            fontSize={look.size ?? 11}
            fontWeight={look.bold ? 700 : 400}
            fill={look.color ?? paper.ink}
          >
            {text.replace("\n", "")}
          </text>
        </svg>
      )}
    </>
  );
}
