// What a text finds: pages by their name, customers by the beginning of their company's name or domain, or by Microsoft ID.

import { useDeferredValue } from "react";
import { isGuid } from "../api/guid.ts";
import { useMay } from "../api/may.ts";
import { useRead } from "../api/use-operation.ts";
import { customersGet, customersList } from "../operations/customers.ts";
import { pages } from "../pages.ts";
import { areas } from "../pages.ts";

export interface Found {
  readonly title: string;
  /** What kind of thing it is, or how it is told from others. */
  readonly detail: string;
  /** Below /dashboard. */
  readonly to: string;
}

const customersMax = 8;

export function useFound(typed: string): { readonly found: readonly Found[]; readonly isSearching: boolean } {
  const may = useMay();
  const text = useDeferredValue(typed.trim());
  const wanted = text.toLocaleLowerCase();
  const found: Found[] = pages
    .filter(({ path, title, needs }) => !path.includes(":") && title.toLocaleLowerCase().includes(wanted) && (needs === undefined || may(needs)))
    .map(({ path, title, area }) => ({ title, to: path, detail: areas.find((one) => one.area === area)?.title ?? "" }));
  const customers = useCustomers(text, text !== "" && may(customersList));
  return { found: [...found, ...customers.found], isSearching: customers.isSearching };
}

function useCustomers(text: string, enabled: boolean): { readonly found: readonly Found[]; readonly isSearching: boolean } {
  const isId = isGuid(text);
  const starting = (Field: string) => ({ query: { size: customersMax, filter: JSON.stringify({ Field, Value: text, Operator: "starts_with" }) } });
  const byName = useRead(customersList, starting("CompanyName"), { enabled: enabled && !isId });
  const byDomain = useRead(customersList, starting("Domain"), { enabled: enabled && !isId });
  const byId = useRead(customersGet, { params: { customerId: text } }, { enabled: enabled && isId });
  const customers = [...(byName.data?.items ?? []), ...(byDomain.data?.items ?? []), ...(byId.data ? [byId.data] : [])];
  const unique = new Map(enabled ? customers.map((one) => [one.id, one]) : []);
  const found = [...unique.values()].map(({ id, companyProfile: { companyName, domain } }) => ({ title: companyName, detail: domain, to: `/customers/${id}` }));
  return { found, isSearching: [byName, byDomain, byId].some(({ isFetching }) => isFetching) };
}
