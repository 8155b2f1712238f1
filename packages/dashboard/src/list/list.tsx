// The one list of all pages: search, sort, more by page, choice of columns, export. On narrow screens each row is a card.

import { useMemo, useState, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import { Empty } from "../look/empty.tsx";
import { Waiting } from "../look/reading.tsx";
import { RefusalNote } from "../look/refusal-note.tsx";
import { texts } from "../strings/index.ts";
import { searched, sorted, sortingOf, textOfSorting, type Column } from "./column.ts";
import { ListBar } from "./list-bar.tsx";
import { ListFoot } from "./list-foot.tsx";
import { ListTable } from "./list-table.tsx";
import style from "./list.module.css";
import type { Rows } from "./rows.ts";
import { useColumnChoice } from "./use-column-choice.ts";

interface ListProps<Row> {
  /** Under which the choice of columns is kept, and the name of the exported file: customers. */
  readonly name: string;
  /** Tells screen readers what the table holds. */
  readonly label: string;
  readonly of: Rows<Row>;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Shown where there is nothing at all. */
  readonly empty: ReactNode;
  /** Menu items of a row. */
  readonly actions?: (row: Row) => ReactNode;
  /** Beside the search: filters of the page. */
  readonly filters?: ReactNode;
  /** Where the service itself searches; without, the rows are searched here. */
  readonly search?: { readonly text: string; readonly placeholder: string; onChange(text: string): void };
  /** Whether a filter of the page is at work: then nothing found is no empty list. */
  readonly isFiltered?: boolean;
}

export function List<Row>(props: ListProps<Row>): ReactNode {
  const { name, label, of, columns, keyOf, empty, actions, filters, search, isFiltered = false } = props;
  const [address, setAddress] = useSearchParams();
  const [shown, choose] = useColumnChoice(name, columns);
  const [text, setText] = useState(search?.text ?? "");
  const sort = address.get("sort");
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  const local = search ? "" : text;
  const rows = useMemo(
    () => of.rows && sorted(searched(of.rows, columns, local), columns, sorting),
    [of.rows, columns, local, sorting],
  );
  // What is sorted or searched here has to be here: a part of the rows would show a wrong order.
  const needAll = () => { if (!of.isWhole) void of.readAll(); };
  const sortBy = (column: string) => {
    const isDescending = sorting?.column === column && !sorting.isDescending;
    setAddress((before) => { before.set("sort", textOfSorting({ column, isDescending })); return before; }, { replace: true, preventScrollReset: true });
    needAll();
  };
  const find = (wanted: string) => {
    setText(wanted);
    if (search) search.onChange(wanted);
    else needAll();
  };
  const hasNothing = rows?.length === 0 && !of.isReading;
  const isSearched = text.trim() !== "" || isFiltered;
  if (hasNothing && !isSearched && of.isWhole) return <>{empty}</>;
  return (
    <div className={style.list}>
      <ListBar {...{ name, columns, shown, choose, text, find, filters, of }} {...(search && { placeholder: search.placeholder })} visible={rows ?? []} />
      {of.error !== null && of.error !== undefined && <RefusalNote error={of.error} onRetry={of.retry} />}
      {rows === undefined && !of.error && <Waiting lines={8} />}
      {rows && rows.length > 0 && <ListTable {...{ label, rows, columns: shown, keyOf }} sort={sortBy} sorting={sorting} actions={actions} />}
      {hasNothing && <Empty title={texts.shared.list.nothingFound} text={texts.shared.list.nothingFoundText} />}
      {rows && rows.length > 0 && <ListFoot of={of} count={rows.length} />}
    </div>
  );
}
