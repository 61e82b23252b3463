import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { CostDoubt } from "../../excel/selection/selected-cost";
import { grouped } from "../../text/rules/figures";
import type { PaneWord } from "../../text/pane";
import { named } from "../failure-words";
import { useSession } from "../session";
import { shownAddress } from "../insert/insert-action";
import type { TakenCost } from "./cost-draft";

const useStyles = makeStyles({
  taken: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0 },
  where: { fontWeight: tokens.fontWeightSemibold },
  doubts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
});

const doubtWords: Readonly<Record<CostDoubt["kind"], PaneWord>> = {
  date: "doubtDate",
  hidden: "doubtHidden",
  text: "doubtText",
  truth: "doubtTruth",
  error: "doubtError",
};
const unitWords: Readonly<Record<number, PaneWord>> = {
  1000: "unit1000",
  10000: "unit10000",
  1000000: "unit1000000",
};

/** A sum in whole yen as people read it; what is no whole number keeps its fraction. */
const sumText = (sum: number): string =>
  Number.isInteger(sum) ? grouped(sum) : grouped(Math.floor(sum)) + String(sum % 1).slice(1, 4);

/** The cells that the cost was taken from, what is doubtful about them, and the question about their unit. */
export function TakenPart({ taken }: { readonly taken: TakenCost }): React.JSX.Element {
  const styles = useStyles();
  const { words, stores } = useSession();
  const { cost, factor } = taken;
  const kinds = [...new Set(cost.doubts.map(({ kind }) => kind))];
  const [question] = cost.units;
  const what = cost.shape === "items" ? [words("takenItems")] : [];
  const total = words("takenTotal", { total: words("yen", { amount: sumText(cost.total * (factor ?? 1)) }) });
  return (
    <div className={styles.taken}>
      <p className={styles.line}>
        <span className={styles.where}>{words("takenFrom", { address: shownAddress(cost.reference) })}</span>{" "}
        {[...what, ...(factor === undefined ? [] : [total])].join(words("listComma"))}
      </p>
      {question && (
        <Field
          label={words(question.evidence === "label" ? "unitLabel" : "unitFormat", {
            cell: question.cell,
            text: question.text,
          })}
        >
          <RadioGroup
            value={factor === undefined ? "" : String(factor)}
            onChange={(_, { value }) => {
              stores.estimate.answerUnit(Number(value));
            }}
          >
            <Radio value="1" label={words("unitYen", { total: sumText(cost.total) })} />
            <Radio
              value={String(question.factor)}
              label={words("unitTimes", {
                unit: words(unitWords[question.factor] ?? "unit1000"),
                total: sumText(cost.total * question.factor),
              })}
            />
          </RadioGroup>
        </Field>
      )}
      {kinds.length > 0 && (
        <ul className={styles.doubts}>
          {kinds.map((kind) => {
            const cells = cost.doubts.filter((doubt) => doubt.kind === kind).map(({ cell }) => cell);
            return <li key={kind}>{words(doubtWords[kind], { cells: named(cells, words) })}</li>;
          })}
        </ul>
      )}
    </div>
  );
}
