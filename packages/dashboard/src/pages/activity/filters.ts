// The filters of the activity log: in the page's address, as a query of the service, and what is left to do here. Pure.

import { isGuid } from "../../api/guid.ts";
import { texts } from "../../strings/index.ts";

export interface Filters {
  /** Days, yyyy-mm-dd; empty for none. */
  readonly from: string;
  readonly to: string;
  readonly resourceType: string;
  readonly company: string;
  readonly customer: string;
}

export const filterNames = ["from", "to", "resourceType", "company", "customer"] as const satisfies readonly (keyof Filters)[];

export const filtersIn = (address: URLSearchParams): Filters => ({
  from: address.get("from") ?? "", to: address.get("to") ?? "", resourceType: address.get("resourceType") ?? "",
  company: address.get("company") ?? "", customer: address.get("customer") ?? "",
});

export const isFiltered = (filters: Filters): boolean => filterNames.some((name) => filters[name] !== "");

/** What is wrong with a filter, by its name; a wrong one is left out of the query. */
export function filterProblems({ from, to, customer }: Filters): Readonly<Partial<Record<keyof Filters, string>>> {
  const words = texts.activity;
  return {
    ...(customer !== "" && !isGuid(customer) && { customer: words.wrongCustomer }),
    ...(from !== "" && to !== "" && to < from && { to: words.wrongOrder }),
  };
}

/** The service takes one field at a time; the one that leaves least goes first. */
const fields = [
  { name: "customer", Field: "CustomerId", Operator: "equals" },
  { name: "company", Field: "CompanyName", Operator: "substring" },
  { name: "resourceType", Field: "ResourceType", Operator: "equals" },
] as const;

/** As many as the service gives at a time: a log is looked through rather than paged through. */
const size = 500;

interface LogQuery {
  readonly size: number;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly filter?: string;
}

export function queryOf(filters: Filters): LogQuery {
  const usable = usableOf(filters);
  const asked = fields.find(({ name }) => usable[name] !== "");
  return {
    size,
    ...(usable.from !== "" && { startDate: usable.from }),
    ...(usable.to !== "" && { endDate: usable.to }),
    ...(asked && { filter: JSON.stringify({ Field: asked.Field, Value: usable[asked.name], Operator: asked.Operator }) }),
  };
}

/** What a record tells of what is filtered by. */
interface Filterable {
  readonly customerId?: string;
  readonly customerName?: string;
  readonly resourceType: string;
}

/** The filters that the service was not asked for; undefined where it was asked for all. */
export function restOf(filters: Filters): ((record: Filterable) => boolean) | undefined {
  const usable = usableOf(filters);
  const [, ...left] = fields.filter(({ name }) => usable[name] !== "");
  if (left.length === 0) return undefined;
  const company = usable.company.toLowerCase();
  return (record) => left.every(({ name }) => (name === "company"
    ? record.customerName?.toLowerCase().includes(company) === true
    : record.resourceType === usable.resourceType));
}

function usableOf(filters: Filters): Filters {
  const problems = filterProblems(filters);
  return { ...filters, ...(problems.customer !== undefined && { customer: "" }), ...(problems.to !== undefined && { to: "" }) };
}
