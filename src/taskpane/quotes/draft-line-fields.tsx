import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import { useSession } from "../session";
import { type DraftLine, programmesOf } from "./draft-lines";
import type { DraftStore } from "./draft-store";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { padding: `0 ${tokens.spacingHorizontalXS}`, fontWeight: tokens.fontWeightSemibold },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    "& select": { minWidth: 0 },
    "& input": { minWidth: 0, width: "100%" },
  },
  button: { alignSelf: "flex-start" },
});

/** One line of a request: what, how many, at which rate, and under which programmes it is to be compared. */
export function DraftLineFields(props: {
  readonly line: DraftLine;
  readonly number: number;
  readonly draft: DraftStore;
}): React.JSX.Element {
  const { line, number, draft } = props;
  const styles = useStyles();
  const { words, catalogue } = useSession();
  const { unknown } = programmesOf(line.programmes, catalogue);
  const fault =
    unknown.length > 0
      ? words("quotesUnknownProgramme", { names: unknown.join(words("listComma")) })
      : undefined;
  const write = (part: Partial<DraftLine>): void => {
    draft.writeLine(line.id, part);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words("quotesLine", { number })}</legend>
      <Field label={words("quotesName")}>
        <Input
          value={line.name}
          onChange={(_, { value }) => {
            write({ name: value });
          }}
        />
      </Field>
      <div className={styles.row}>
        <Field label={words("quotesQuantity")}>
          <Input
            inputMode="numeric"
            value={line.quantity}
            onChange={(_, { value }) => {
              write({ quantity: value });
            }}
          />
        </Field>
        <Field label={words("quotesUnit")}>
          <Input
            value={line.unit}
            onChange={(_, { value }) => {
              write({ unit: value });
            }}
          />
        </Field>
        <Field label={words("quotesRate")}>
          <Select
            value={String(line.taxRate)}
            onChange={(_, { value }) => {
              write({ taxRate: value === "8" ? 8 : 10 });
            }}
          >
            <option value="10">10%</option>
            <option value="8">8%</option>
          </Select>
        </Field>
      </div>
      <Field label={words("quotesProgrammes")} {...(fault !== undefined && { validationMessage: fault })}>
        <Input
          value={line.programmes}
          onChange={(_, { value }) => {
            write({ programmes: value });
          }}
        />
      </Field>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<Delete16Regular />}
        onClick={() => {
          draft.remove(line.id);
        }}
      >
        {words("quotesRemoveLine", { number })}
      </Button>
    </fieldset>
  );
}
