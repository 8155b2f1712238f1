// Which columns of a list somebody wants to see, kept in the browser.

import { useMemo, useState } from "react";
import type { Column } from "./column.ts";

export function useColumnChoice<Row>(name: string, columns: readonly Column<Row>[]): readonly [readonly Column<Row>[], (ids: readonly string[]) => void] {
  const key = `understudy.columns.${name}`;
  const [chosen, setChosen] = useState<readonly string[] | undefined>(() => read(key));
  const shown = useMemo(() => {
    const wanted = columns.filter(({ id, isExtra }) => (chosen ? chosen.includes(id) : isExtra !== true));
    return wanted.length === 0 ? columns : wanted;
  }, [columns, chosen]);
  const choose = (ids: readonly string[]) => {
    localStorage.setItem(key, JSON.stringify(ids));
    setChosen(ids);
  };
  return [shown, choose];
}

function read(key: string): readonly string[] | undefined {
  const text = localStorage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as readonly string[]);
}
