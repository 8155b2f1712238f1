// The rows themselves.

import { Button, Menu, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Unseen } from "../look/unseen.tsx";
import { texts } from "../strings/index.ts";
import type { Column, Sorting } from "./column.ts";
import style from "./list.module.css";

export function ListTable<Row>({ label, rows, columns, keyOf, sorting, sort, actions }: {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly sorting?: Sorting;
  readonly sort: (column: string) => void;
  readonly actions?: (row: Row) => ReactNode;
}): ReactNode {
  return (
    <table className={style.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => <Head key={column.id} {...{ column, sort }} {...(sorting?.column === column.id && { sorting })} />)}
          {actions && <th scope="col" className={style.actionsCell}><Unseen>{texts.shared.list.actions}</Unseen></th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ id, label: name, text, show }) => <td key={id} data-label={name}>{show ? show(row) : text(row)}</td>)}
            {actions && <td className={style.actionsCell}><RowActions items={actions(row)} of={columns[0]?.text(row) ?? ""} /></td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head<Row>({ column: { id, label }, sorting, sort }: {
  readonly column: Column<Row>;
  readonly sorting?: Sorting;
  readonly sort: (column: string) => void;
}): ReactNode {
  return (
    <th scope="col" aria-sort={sorting ? (sorting.isDescending ? "descending" : "ascending") : "none"}>
      <button type="button" className={style.sort} onClick={() => sort(id)}>
        {label}
        {sorting && (sorting.isDescending ? <ArrowDownRegular aria-hidden="true" /> : <ArrowUpRegular aria-hidden="true" />)}
      </button>
    </th>
  );
}

function RowActions({ items, of }: { readonly items: ReactNode; readonly of: string }): ReactNode {
  if (items === null || items === undefined || items === false) return null;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label={`${texts.shared.more}: ${of}`} />
      </MenuTrigger>
      <MenuPopover><MenuList>{items}</MenuList></MenuPopover>
    </Menu>
  );
}
