import { makeStyles, tokens } from "@fluentui/react-components";
import type { Programme } from "../../core/rules/edition";
import type { Why } from "../../core/rules/model";
import { useSession } from "../session";
import { Basis } from "./basis";
import { eachOnce } from "./each-once";
import { PagePart } from "./page-part";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
});

/** Everything that the figures of a programme rest on, each passage and reading once. */
function bases(programme: Programme, schemes: readonly (Why | undefined)[]): readonly Why[] {
  const stated = [programme.stated, ...programme.cases.map((one) => one.stated)];
  const whys: (Why | undefined)[] = [
    ...schemes,
    ...stated.flatMap((figures) => Object.values(figures).map(({ why }) => why)),
    { quote: programme.eligible.quote },
    { quote: programme.method.quote },
  ];
  return eachOnce(whys.filter((why) => why !== undefined));
}

/** The list itself: its title, and the passages and readings behind the figures. */
export function SourcePart({ programme }: { readonly programme: Programme }): React.JSX.Element {
  const styles = useStyles();
  const { words, say, edition } = useSession();
  const schemes = [...new Set(programme.cases.map(({ scheme }) => scheme))];
  const whys = bases(
    programme,
    schemes.map((scheme) => edition.schemes[scheme]?.why),
  );
  return (
    <PagePart heading={words("sourceHeading")}>
      <p className={styles.text}>{say(edition.title)}</p>
      <ul className={styles.list}>
        {whys.map((why) => (
          <li key={JSON.stringify(why)}>
            <Basis why={why} />
          </li>
        ))}
      </ul>
    </PagePart>
  );
}
