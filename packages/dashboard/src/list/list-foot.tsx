// How many rows there are, and the way to more.

import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { counted, texts } from "../strings/index.ts";
import style from "./list.module.css";
import type { Rows } from "./rows.ts";

export function ListFoot<Row>({ of, count }: { readonly of: Rows<Row>; readonly count: number }): ReactNode {
  const { list } = texts.shared;
  return (
    <div className={style.foot}>
      <Text size={200} role="status">{counted(of.isWhole ? list.rows : list.rowsSoFar, count)}</Text>
      {!of.isWhole && <Button onClick={of.readMore} disabled={of.isReading}>{of.isReading ? list.reading : list.more}</Button>}
    </div>
  );
}
