// What came of one import: its rows in numbers, those that were refused, and warnings.

import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular, DeleteRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useNavigate, useParams } from "react-router";
import { useCaller } from "../../../api/api-provider.tsx";
import { download } from "../../../api/call.ts";
import { useMay } from "../../../api/may.ts";
import type { Answer } from "../../../api/operation.ts";
import { useRead } from "../../../api/use-operation.ts";
import type { Column } from "../../../list/column.ts";
import { List } from "../../../list/list.tsx";
import { wholeRows } from "../../../list/rows.ts";
import { Facts } from "../../../look/facts.tsx";
import { countryText, numberText, timeText } from "../../../look/format.ts";
import { Page } from "../../../look/page.tsx";
import { Reading } from "../../../look/reading.tsx";
import { RefusalNote } from "../../../look/refusal-note.tsx";
import { saveBlob } from "../../../look/save-file.ts";
import { Section } from "../../../look/section.tsx";
import { Status } from "../../../look/status.tsx";
import { priceSheetsDelete, priceSheetsGet, priceSheetsReportGet } from "../../../operations/pricesheets.ts";
import { counted, texts } from "../../../strings/index.ts";
import { DeleteImport } from "./delete-import.tsx";
import { kindText, stateText, toneOf } from "./names.ts";
import { RowsBar } from "./rows-bar.tsx";

const { priceSheets: words } = texts.pricing;
const { report: heads } = words;

type Report = Answer<"priceSheets.get">;
type Rejected = Report["rejectedRows"][number];
type Warning = Report["warnings"][number];

export function Component(): ReactNode {
  const { importId = "" } = useParams();
  const [isGone, setGone] = useState(false);
  const report = useRead(priceSheetsGet, { params: { importId } }, { enabled: !isGone, refreshEvery: ({ state }) => state === "running" && 1_000 });
  return (
    <Page title={report.data?.fileName ?? heads.title} lead={heads.lead} actions={report.data && <Actions report={report.data} onGone={() => setGone(true)} />}>
      <Reading of={report} lines={8}>{(found) => <Shown report={found} />}</Reading>
    </Page>
  );
}

function Shown({ report }: { readonly report: Report }): ReactNode {
  const { rejectedRows, warnings, rowsRejected, market, currency, begunDate, finishedDate } = report;
  return (
    <>
      <Section title={heads.rows}>
        <RowsBar of={report} />
        <Facts facts={[
          { label: words.columns.kind, value: kindText(report) },
          { label: words.columns.market, value: `${countryText(market)}, ${currency}` },
          { label: words.columns.state, value: <Status tone={toneOf(report)}>{stateText(report)}</Status> },
          { label: words.columns.date, value: timeText(finishedDate ?? begunDate) },
        ]}
        />
      </Section>
      <Section title={heads.rejected} lead={rejectedRows.length < rowsRejected ? counted(heads.onlyFirst, rejectedRows.length) : heads.rejectedLead}>
        {rejectedRows.length === 0 ? heads.noneRejected : <List name="rejected-rows" label={heads.rejected} of={whole(rejectedRows)} columns={rejectedColumns} keyOf={({ line, column, reason }) => `${line} ${column} ${reason}`} empty={null} />}
      </Section>
      {warnings.length > 0 && (
        <Section title={heads.warnings} lead={heads.warningsLead}>
          <List name="sheet-warnings" label={heads.warnings} of={whole(warnings)} columns={warningColumns} keyOf={({ line, reason }) => `${line} ${reason}`} empty={null} />
        </Section>
      )}
    </>
  );
}

const whole = <Row,>(rows: readonly Row[]) => wholeRows({ data: rows, error: undefined, isFetching: false, refetch: () => undefined });

const rejectedColumns: readonly Column<Rejected>[] = [
  { id: "line", label: heads.line, text: ({ line }) => String(line), order: ({ line }) => line },
  { id: "column", label: heads.column, text: ({ column = "" }) => column },
  { id: "value", label: heads.value, text: ({ value = "" }) => value },
  { id: "reason", label: heads.reason, text: ({ reason }) => reason },
];

const warningColumns: readonly Column<Warning>[] = [
  { id: "line", label: heads.line, text: ({ line }) => String(line), order: ({ line }) => line },
  { id: "rows", label: heads.rowsCount, text: ({ rows }) => numberText(rows), order: ({ rows }) => rows },
  { id: "reason", label: heads.reason, text: ({ reason }) => reason },
];

function Actions({ report, onGone }: { readonly report: Report; readonly onGone: () => void }): ReactNode {
  const { importId, fileName } = report;
  const caller = useCaller();
  const navigate = useNavigate();
  const may = useMay();
  const [isDeleting, setDeleting] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const save = () => {
    setError(undefined);
    download(caller, priceSheetsReportGet, { params: { importId } }).then((blob) => saveBlob(`${fileName}.report.csv`, blob), setError);
  };
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} onClick={save}>{heads.download}</Button>
      {may(priceSheetsDelete) && <Button icon={<DeleteRegular />} onClick={() => setDeleting(true)}>{words.delete}</Button>}
      {error !== undefined && <RefusalNote error={error} />}
      {isDeleting && <DeleteImport of={report} onDone={() => { onGone(); void navigate("/pricing/price-sheets"); }} onCancel={() => setDeleting(false)} />}
    </>
  );
}
