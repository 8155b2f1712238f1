// What stands above a list: search, the page's filters, choice of columns, export.

import {
  Button, Menu, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger, SearchBox, Spinner, ToolbarDivider,
} from "@fluentui/react-components";
import { ArrowDownloadRegular, TableSettingsRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { RefusalNote } from "../look/refusal-note.tsx";
import { saveFile } from "../look/save-file.ts";
import { fill, texts } from "../strings/index.ts";
import { csvOf, type Column } from "./column.ts";
import style from "./list.module.css";
import type { Rows } from "./rows.ts";

export function ListBar<Row>({ name, columns, shown, choose, text, find, placeholder, filters, of, visible }: {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly shown: readonly Column<Row>[];
  readonly choose: (ids: readonly string[]) => void;
  readonly text: string;
  readonly find: (text: string) => void;
  readonly placeholder?: string;
  readonly filters: ReactNode;
  readonly of: Rows<Row>;
  readonly visible: readonly Row[];
}): ReactNode {
  const { list } = texts.shared;
  return (
    <div className={style.bar} role="toolbar" aria-label={list.search}>
      <SearchBox className={style.search} value={text} placeholder={placeholder ?? list.search} aria-label={placeholder ?? list.search} onChange={(_event, { value }) => find(value)} />
      {filters}
      <span className={style.space} />
      <Menu
        checkedValues={{ columns: shown.map(({ id }) => id) }}
        onCheckedValueChange={(_event, { checkedItems }) => { if (checkedItems.length > 0) choose(checkedItems); }}
      >
        <MenuTrigger disableButtonEnhancement><Button appearance="subtle" icon={<TableSettingsRegular />}>{list.columns}</Button></MenuTrigger>
        <MenuPopover>
          <MenuList>{columns.map(({ id, label }) => <MenuItemCheckbox key={id} name="columns" value={id}>{label}</MenuItemCheckbox>)}</MenuList>
        </MenuPopover>
      </Menu>
      <ToolbarDivider className={style.divider} />
      <ExportButton {...{ name, columns, of, visible }} />
    </div>
  );
}

function ExportButton<Row>({ name, columns, of, visible }: {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly of: Rows<Row>;
  readonly visible: readonly Row[];
}): ReactNode {
  const [count, setCount] = useState<number | undefined>(undefined);
  const [error, setError] = useState<unknown>(undefined);
  const { list } = texts.shared;
  const save = async () => {
    setError(undefined);
    setCount(visible.length);
    try {
      // What is searched here is all here already; else the service has only answered the first pages of it.
      const rows = of.isWhole ? visible : await of.readAll(setCount);
      saveFile(`${name}.csv`, "text/csv;charset=utf-8", csvOf(rows, columns));
    } catch (reason) {
      setError(reason);
    } finally {
      setCount(undefined);
    }
  };
  return (
    <>
      <Button appearance="subtle" icon={count === undefined ? <ArrowDownloadRegular /> : <Spinner size="tiny" />} disabled={count !== undefined} onClick={() => void save()}>
        {count === undefined ? list.export : fill(list.exporting, { count })}
      </Button>
      {error !== undefined && <RefusalNote error={error} />}
    </>
  );
}
