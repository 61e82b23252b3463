import { Button, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo, useState } from "react";
import { SearchIndex } from "../../catalogue/search";
import { NoticesPart } from "../programme/notices-part";
import { ScreenTitle } from "../parts/screen-title";
import { useSession, useStore } from "../session";
import { type Order, chipsOn, filtered } from "./filter";
import { FilterChips } from "./filter-chips";
import { ListInsert } from "./list-insert";
import { ProgrammeRow } from "./programme-row";
import { rowsOf } from "./rows";
import { useWindow } from "./use-window";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  search: { maxWidth: "none" },
  count: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  empty: { padding: tokens.spacingHorizontalM },
});

const orders = { number: "orderNumber", deadline: "orderDeadline", grant: "orderGrant" } as const;
const estimate = 100;

/** All programmes of the list: search, filters, order, one row each; at the end what became known beside them. */
export function ListScreen(): React.JSX.Element {
  const styles = useStyles();
  const { rules, catalogue, edition, asOf, facility, words, stores } = useSession();
  const filter = useStore(stores.list);
  const [isInserting, setInserting] = useState(false);
  const asked = useDeferredValue(filter);
  const index = useMemo(() => new SearchIndex(edition), [edition]);
  const rows = useMemo(
    () => rowsOf({ rules, catalogue, edition, asOf, facility }),
    [rules, catalogue, edition, asOf, facility],
  );
  const hits = useMemo(() => filtered(rows, index, asked), [rows, index, asked]);
  const { list, first, end, above, below } = useWindow<HTMLUListElement>(hits.length, estimate);
  return (
    <>
      <ScreenTitle name={words("tabProgrammes")} />
      <div className={styles.head}>
        <SearchBox
          className={styles.search}
          value={filter.query}
          aria-label={words("searchName")}
          placeholder={words("searchHint")}
          onChange={(_, { value }) => {
            stores.list.set({ query: value });
          }}
        />
        <FilterChips filter={filter} set={stores.list.set} />
        <div className={styles.count}>
          <span role="status">{words("hits", { hits: hits.length, all: rows.length })}</span>
          <Select
            size="small"
            aria-label={words("orderName")}
            value={filter.order}
            onChange={(_, { value }) => {
              stores.list.set({ order: value as Order });
            }}
          >
            {(["number", "deadline", "grant"] as const).map((order) => (
              <option key={order} value={order}>
                {words(orders[order])}
              </option>
            ))}
          </Select>
        </div>
        <div>
          <Button
            size="small"
            icon={<TableAdd20Regular />}
            aria-expanded={isInserting}
            onClick={() => {
              setInserting(!isInserting);
            }}
          >
            {words(isInserting ? "insertClose" : "listInsert")}
          </Button>
        </div>
      </div>
      {isInserting && <ListInsert rows={hits} />}
      {hits.length === 0 && (
        <div className={styles.empty}>
          <p>{words("noHits")}</p>
          {(filter.query !== "" || chipsOn(filter) > 0) && (
            <Button onClick={stores.list.clear}>{words("clearFilter")}</Button>
          )}
        </div>
      )}
      <ul className={styles.list} ref={list} style={{ paddingTop: above, paddingBottom: below }}>
        {hits.slice(first, end).map((row, index) => (
          <li key={row.programme.id} data-row aria-setsize={hits.length} aria-posinset={first + index + 1}>
            <ProgrammeRow row={row} />
          </li>
        ))}
      </ul>
      <NoticesPart notices={edition.notices} />
    </>
  );
}
