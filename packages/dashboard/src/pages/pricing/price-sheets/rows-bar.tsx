// The rows of a sheet, drawn: how many were taken, were there already, or were refused.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { numberText } from "../../../look/format.ts";
import { texts } from "../../../strings/index.ts";
import type { SheetImport } from "./names.ts";
import style from "./price-sheets.module.css";

const { columns: words } = texts.pricing.priceSheets;

export function RowsBar({ of: { rowsTaken, rowsUnchanged, rowsRejected } }: { readonly of: SheetImport }): ReactNode {
  const parts = [
    { id: "taken", label: words.taken, count: rowsTaken },
    { id: "unchanged", label: words.unchanged, count: rowsUnchanged },
    { id: "rejected", label: words.rejected, count: rowsRejected },
  ];
  return (
    <div className={style.rows}>
      <div className={style.bar} aria-hidden="true">
        {parts.filter(({ count }) => count > 0).map(({ id, count }) => <span key={id} data-part={id} style={{ flexGrow: count }} />)}
      </div>
      <dl className={style.legend}>
        {parts.map(({ id, label, count }) => (
          <div key={id}>
            <dt><span className={style.dot} data-part={id} aria-hidden="true" />{label}</dt>
            <dd><Text size={500} weight="semibold">{numberText(count)}</Text></dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
