import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { isFailure } from "../../catalogue/lookup/failures";
import type { ExplainedCall } from "../../excel/explain/explain";
import { signatures } from "../../functions/signatures";
import { parameterNames } from "../../text/functions/parameter-names";
import { LadderPart } from "../estimate/ladder-part";
import { Section } from "../parts/section";
import { useSession } from "../session";
import { type Answer, answerOf, knownId } from "./answer";
import { answerRows, givenText } from "./value-texts";

const useStyles = makeStyles({
  name: { fontFamily: tokens.fontFamilyMonospace, margin: 0, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(5em, auto) 1fr",
    gap: tokens.spacingHorizontalXS,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontSize: tokens.fontSizeBase200 },
  answer: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  row: { margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  message: { paddingBlock: tokens.spacingVerticalS },
  links: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
});

/** One call of ours: what it was given, what it answers and how, or what to type instead. */
export function CallPart(props: {
  readonly call: ExplainedCall;
  /** Whether the call is all that stands in the cell: it is then not written twice. */
  readonly isAll: boolean;
}): React.JSX.Element {
  const { call, isAll } = props;
  const styles = useStyles();
  const { words, runtime, language } = useSession();
  const answer = answerOf(call, runtime);
  const id = knownId(call.id);
  const parameters = id ? signatures[id].parameters : [];
  return (
    <Section heading={call.isNested ? words("explainNested", { name: call.id }) : call.id}>
      {!isAll && <p className={styles.name}>{call.text}</p>}
      <AnswerPart answer={answer} call={call} />
      {call.arguments.length > 0 && (
        <dl className={styles.list} aria-label={words("explainArguments")}>
          {call.arguments.map((argument, index) => {
            const name = parameters[index]?.name;
            const label = name
              ? parameterNames[name][language]
              : words("explainArgument", { number: index + 1 });
            return (
              <div key={label} style={{ display: "contents" }}>
                <dt className={styles.term}>{label}</dt>
                <dd className={styles.value}>{givenText(argument, name ?? "", { words, language })}</dd>
              </div>
            );
          })}
        </dl>
      )}
      {answer.state === "value" && answer.traced && <LadderPart traced={answer.traced} />}
      <CallLinks call={call} />
    </Section>
  );
}

function AnswerPart({
  answer,
  call,
}: {
  readonly answer: Answer;
  readonly call: ExplainedCall;
}): React.JSX.Element {
  const styles = useStyles();
  const { words, language } = useSession();
  const id = knownId(call.id);
  if (answer.state === "error")
    return (
      <MessageBar className={styles.message} intent="error" layout="multiline">
        <MessageBarBody>
          {answer.code} {answer.message}
        </MessageBarBody>
      </MessageBar>
    );
  if (answer.state !== "value" || !id)
    return (
      <p className={styles.note}>{words(answer.state === "foreign" ? "explainForeign" : "explainUnknown")}</p>
    );
  const rows = answer.traced && id === "BREAKDOWN" ? [] : answerRows(answer.value, id, { words, language });
  return (
    <div>
      {rows.map((row, index) => (
        <p key={`${index} ${row}`} className={rows.length === 1 ? styles.answer : styles.row}>
          {row}
        </p>
      ))}
      {answer.untraced !== undefined && (
        <p className={styles.note}>{words("explainNoTrace", { message: answer.untraced })}</p>
      )}
    </div>
  );
}

/** To the programme that the call names, and to the page about the function. */
function CallLinks({ call }: { readonly call: ExplainedCall }): React.JSX.Element {
  const styles = useStyles();
  const { words, say, catalogue, edition, language, goTo } = useSession();
  const id = knownId(call.id);
  const asksProgramme = id !== undefined && signatures[id].parameters[0].name === "programme";
  const given = asksProgramme ? [call.arguments[0]?.given].flat(2)[0] : undefined;
  const named =
    typeof given === "string" || typeof given === "number" ? catalogue.programme(given) : undefined;
  const found = named && !isFailure(named) ? named : undefined;
  const programme = found && edition.programmes.find((each) => each.id === found.programme.id);
  return (
    <div className={styles.links}>
      {programme && (
        <Link
          as="button"
          onClick={() => {
            goTo({ ...found, screen: "programmes", programme: programme.id });
          }}
        >
          {words("explainProgramme", { number: programme.number, name: say(programme.shortName) })}
        </Link>
      )}
      {id && (
        <Link href={`help/${language}/${id}.html`} target="_blank" rel="noreferrer">
          {words("explainHelp", { name: id })}
        </Link>
      )}
    </div>
  );
}
