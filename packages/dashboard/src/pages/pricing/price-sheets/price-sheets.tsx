// Price sheets: the partner's own prices, imported from the files that Partner Center offers.

import { MenuItem } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { useRead } from "../../../api/use-operation.ts";
import type { Column } from "../../../list/column.ts";
import { List } from "../../../list/list.tsx";
import { wholeRows } from "../../../list/rows.ts";
import { Empty } from "../../../look/empty.tsx";
import { countryText, numberText, timeText } from "../../../look/format.ts";
import { Page } from "../../../look/page.tsx";
import { Section } from "../../../look/section.tsx";
import { Status } from "../../../look/status.tsx";
import { TextLink } from "../../../look/text-link.tsx";
import { priceSheetsCreate, priceSheetsDelete, priceSheetsList } from "../../../operations/pricesheets.ts";
import { texts } from "../../../strings/index.ts";
import style from "../pricing.module.css";
import { DeleteImport } from "./delete-import.tsx";
import { ImportForm } from "./import-form.tsx";
import { kindText, stateText, toneOf, type SheetImport } from "./names.ts";

const { priceSheets: words } = texts.pricing;
const { columns: heads } = words;

const count = (id: "rowsTaken" | "rowsUnchanged" | "rowsRejected", label: string): Column<SheetImport> =>
  ({ id, label, text: (row) => numberText(row[id]), order: (row) => row[id] });

const columns: readonly Column<SheetImport>[] = [
  { id: "file", label: heads.file, text: ({ fileName }) => fileName, show: ({ importId, fileName }) => <TextLink to={`/pricing/price-sheets/${importId}`}>{fileName}</TextLink> },
  { id: "kind", label: heads.kind, text: kindText },
  { id: "market", label: heads.market, text: ({ market, currency }) => `${countryText(market)}, ${currency}` },
  { id: "date", label: heads.date, text: ({ begunDate }) => timeText(begunDate), order: ({ begunDate }) => begunDate },
  { id: "state", label: heads.state, text: stateText, show: (row) => <Status tone={toneOf(row)}>{stateText(row)}</Status> },
  count("rowsTaken", heads.taken),
  count("rowsUnchanged", heads.unchanged),
  count("rowsRejected", heads.rejected),
];

export function Component(): ReactNode {
  const may = useMay();
  const imports = useRead(priceSheetsList, {});
  const [deleted, setDeleted] = useState<SheetImport | undefined>(undefined);
  const mayImport = may(priceSheetsCreate);
  const actions = (row: SheetImport) => <MenuItem onClick={() => setDeleted(row)}>{words.delete}</MenuItem>;
  return (
    <Page title={words.title} lead={words.lead}>
      {mayImport && <ImportForm />}
      <Section title={words.imports}>
        <List
          name="price-sheets" label={words.imports} of={wholeRows(imports)} columns={columns} keyOf={({ importId }) => importId}
          actions={may(priceSheetsDelete) ? actions : undefined}
          empty={<Empty icon={<DocumentTableRegular />} title={words.empty} text={mayImport ? words.emptyText : words.emptyTextOthers} />}
        />
      </Section>
      <Section title={words.how}><ul className={style.list}>{words.rules.map((text) => <li key={text}>{text}</li>)}</ul></Section>
      {deleted && <DeleteImport of={deleted} onDone={() => setDeleted(undefined)} onCancel={() => setDeleted(undefined)} />}
    </Page>
  );
}
