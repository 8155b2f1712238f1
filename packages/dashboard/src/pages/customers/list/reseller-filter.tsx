// Of a provider's customers those that it serves together with one reseller.

import { Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRead } from "../../../api/use-operation.ts";
import { indirectResellersList } from "../../../operations/indirectresellers.ts";
import { texts } from "../../../strings/index.ts";

export function ResellerFilter({ reseller, choose }: { readonly reseller: string; readonly choose: (id: string) => void }): ReactNode {
  const { data = [] } = useRead(indirectResellersList, {});
  const { filterByReseller, allResellers } = texts.customers.list;
  return (
    <Select aria-label={filterByReseller} value={reseller} onChange={(_event, { value }) => choose(value)}>
      <option value="">{allResellers}</option>
      {data.map(({ resellerId, name }) => <option key={resellerId} value={resellerId}>{name}</option>)}
    </Select>
  );
}
