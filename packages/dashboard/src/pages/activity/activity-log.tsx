// Activity log: who changed what in the account, and when.

import { HistoryRegular } from "@fluentui/react-icons";
import { useMemo, type ReactNode } from "react";
import { List } from "../../list/list.tsx";
import { useRows } from "../../list/rows.ts";
import { useAddress } from "../../list/use-address.ts";
import { Empty } from "../../look/empty.tsx";
import { Page } from "../../look/page.tsx";
import { auditRecordsList } from "../../operations/audit.ts";
import { texts } from "../../strings/index.ts";
import { columnsOf } from "./columns.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { filterNames, filtersIn, isFiltered, queryOf, restOf } from "./filters.ts";
import { useApplicationName } from "./use-applications.ts";
import { useNarrowed } from "./use-narrowed.ts";

export function Component(): ReactNode {
  const words = texts.activity;
  const [address, change] = useAddress();
  const filters = useMemo(() => filtersIn(address), [address]);
  const input = useMemo(() => ({ query: queryOf(filters) }), [filters]);
  const rest = useMemo(() => restOf(filters), [filters]);
  const rows = useNarrowed(useRows(auditRecordsList, input), rest);
  const nameOf = useApplicationName();
  const columns = useMemo(() => columnsOf(nameOf), [nameOf]);
  return (
    <Page title={words.title} lead={words.lead}>
      <FilterBar filters={filters} set={(name, value) => change({ [name]: value })} clear={() => change(Object.fromEntries(filterNames.map((name) => [name, ""])))} />
      <List
        name="activity-log" label={words.label} of={rows} columns={columns} keyOf={({ id }) => id} isFiltered={isFiltered(filters)}
        empty={<Empty icon={<HistoryRegular />} title={words.empty} text={words.emptyText} />}
      />
    </Page>
  );
}
