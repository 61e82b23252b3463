import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Programme } from "../../core/rules/edition";
import { useSession } from "../session";
import { Basis } from "./basis";
import { PagePart } from "./page-part";
import { edgesOf, relatedTo } from "./related";
import { RelationGraph } from "./relation-graph";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  kind: { fontWeight: tokens.fontWeightSemibold },
  link: { textAlign: "start" },
});

/** How the programme stands to others: a small picture, and the same as a list of links. */
export function RelationsPart({ programme }: { readonly programme: Programme }): React.JSX.Element | null {
  const styles = useStyles();
  const { words, say, edition, goTo } = useSession();
  const related = relatedTo(edition, programme);
  const edges = edgesOf(related);
  if (related.length === 0) return null;
  return (
    <PagePart heading={words("relationsHeading")}>
      {edges.length > 0 && <RelationGraph programme={programme} edges={edges} />}
      <ul className={styles.list}>
        {related.map(({ relation, kind, others }) => (
          <li key={relation.id} className={styles.item}>
            <span className={styles.kind}>{words(kind)}</span>
            <span>{say(relation.text)}</span>
            {others.map(({ id, number, shortName }) => (
              <Link
                key={id}
                as="button"
                className={styles.link}
                onClick={() => {
                  goTo({ screen: "programmes", programme: id });
                }}
              >
                {words("numberedName", { number, name: say(shortName) })}
              </Link>
            ))}
            <Basis why={relation.why} />
          </li>
        ))}
      </ul>
    </PagePart>
  );
}
