// Which customers the list shows: all, those of a reseller, the one with a Microsoft ID, or those whose name or whose
// domain begins with a text, which the service answers one at a time.

import { useDeferredValue, useMemo } from "react";
import { isGuid } from "../../../api/guid.ts";
import { Refusal } from "../../../api/refusal.ts";
import { useRead } from "../../../api/use-operation.ts";
import { useRows, wholeRows, type Rows } from "../../../list/rows.ts";
import { customersGet, customersList } from "../../../operations/customers.ts";
import type { Customer } from "../relationship.ts";
import { together } from "./together.ts";

export function useCustomerRows(typed: string, reseller: string): Rows<Customer> {
  const text = useDeferredValue(typed.trim());
  const isId = reseller === "" && isGuid(text);
  const isText = reseller === "" && text !== "" && !isId;
  const all = useFiltered(undefined, "", text === "" && reseller === "");
  const ofReseller = useFiltered("IndirectReseller", reseller, reseller !== "");
  const byName = useFiltered("CompanyName", text, isText);
  const byDomain = useFiltered("Domain", text, isText);
  const byId = useOne(text, isId);
  const byBoth = useMemo(() => together(byName, byDomain, ({ id }) => id), [byName, byDomain]);
  if (reseller !== "") return ofReseller;
  if (isId) return byId;
  return isText ? byBoth : all;
}

function useFiltered(field: string | undefined, value: string, enabled: boolean): Rows<Customer> {
  const input = useMemo(
    () => (field === undefined ? {} : { query: { filter: JSON.stringify({ Field: field, Value: value, Operator: "starts_with" }) } }),
    [field, value],
  );
  return useRows(customersList, input, enabled);
}

/** That there is no such customer is no error here: nothing is found. */
function useOne(customerId: string, enabled: boolean): Rows<Customer> {
  const found = useRead(customersGet, { params: { customerId } }, { enabled });
  const { data, error, isFetching, refetch } = found;
  const isNone = error instanceof Refusal && (error.status === 404 || error.status === 403);
  return wholeRows({ data: data ? [data] : isNone ? [] : undefined, error: isNone ? undefined : error, isFetching, refetch });
}
