import { Field, Link, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { canonicalName } from "../../catalogue/lookup/programmes";
import { deadlineOf } from "../list/deadline";
import { rowsOf } from "../list/rows";
import { StatusChip } from "../list/status-chip";
import { useSession } from "../session";
import type { Estimate } from "./estimate";
import { AskBeds, AskFacility } from "./ask-facility";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  // A native list is as wide as its longest name unless it is told otherwise.
  select: {
    width: "100%",
    contain: "inline-size",
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  status: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Which programme and variant is meant, and what is still missing of the facility. */
export function ChoosePart({ estimate }: { readonly estimate: Estimate | undefined }): React.JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const { words, edition, asOf, facility, goTo, stores } = session;
  const programme = estimate?.programme;
  const deadline = programme && deadlineOf(edition, programme, asOf.day);
  return (
    <div className={styles.part}>
      {!facility && <AskFacility />}
      <ProgrammeField chosen={programme?.id} />
      {!programme && <p className={styles.note}>{words("estimateStart")}</p>}
      {programme && deadline && (
        <div className={styles.status}>
          <StatusChip deadline={deadline} />
          <Link
            as="button"
            onClick={() => {
              const { variant } = estimate;
              goTo({
                screen: "programmes",
                programme: programme.id,
                ...(variant === undefined ? {} : { variant }),
              });
            }}
          >
            {words("toProgrammePage")}
          </Link>
        </div>
      )}
      {deadline?.status === "closed" && <p className={styles.note}>{words("closedEstimate")}</p>}
      {estimate && estimate.variants.length > 1 && (
        <VariantField estimate={estimate} choose={stores.estimate.setVariant} />
      )}
      {estimate?.outcome.state === "open" && estimate.outcome.open === "beds" && <AskBeds />}
    </div>
  );
}

function ProgrammeField({ chosen }: { readonly chosen: string | undefined }): React.JSX.Element {
  const styles = useStyles();
  const { words, say, rules, catalogue, edition, asOf, facility, stores } = useSession();
  const rows = useMemo(
    () => rowsOf({ rules, catalogue, edition, asOf, facility }),
    [rules, catalogue, edition, asOf, facility],
  );
  return (
    <Field label={words("estimateProgramme")}>
      <Select
        className={styles.select}
        value={chosen ?? ""}
        onChange={(_, { value }) => {
          stores.estimate.choose(value, undefined);
        }}
      >
        {chosen === undefined && <option value="">{words("estimateChoose")}</option>}
        {rows.map(({ programme: { id, number, shortName }, deadline, offer }) => {
          const name = words("numberedName", { number, name: say(shortName) });
          const isCovered = offer.scopes.length > 0;
          const closed = deadline.status === "closed" ? words("optionClosed", { name }) : name;
          return (
            <option key={id} value={id}>
              {isCovered ? closed : words("optionNotCovered", { name })}
            </option>
          );
        })}
      </Select>
    </Field>
  );
}

/** A variant is what is done, so each is named in full before it is chosen. */
function VariantField(props: {
  readonly estimate: Estimate;
  readonly choose: (variant: string) => void;
}): React.JSX.Element {
  const { words, say } = useSession();
  const { programme, variants, variant } = props.estimate;
  return (
    <Field label={words("estimateVariant")}>
      <RadioGroup
        value={variant ?? ""}
        onChange={(_, { value }) => {
          props.choose(value);
        }}
      >
        {variants.map((key) => {
          const name = programme.variants?.[key]?.name;
          const mark = canonicalName(programme, key);
          return (
            <Radio
              key={key}
              value={key}
              label={name ? words("variantLabel", { mark, name: say(name) }) : mark}
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
}
