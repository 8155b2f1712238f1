import assert from "node:assert/strict";
import { test } from "node:test";
import { filterProblems, filtersIn, isFiltered, queryOf, restOf } from "./filters.ts";

const none = filtersIn(new URLSearchParams());
const customer = "11b53c40-ddf8-4a68-ad0c-df162471f8eb";

test("without filters nothing but a page of the log is asked for, so that the service's own period counts", () => {
  assert.equal(isFiltered(none), false);
  assert.deepEqual(queryOf(none), { size: 500 });
  assert.equal(restOf(none), undefined);
});

test("the service is asked for one field and the days, and the rest is looked for here", () => {
  const filters = filtersIn(new URLSearchParams({ from: "2026-11-01", to: "2026-11-30", company: "Cont", resourceType: "order" }));
  assert.deepEqual(queryOf(filters), { size: 500, startDate: "2026-11-01", endDate: "2026-11-30", filter: "{\"Field\":\"CompanyName\",\"Value\":\"Cont\",\"Operator\":\"substring\"}" });
  const rest = restOf(filters);
  assert.equal(rest?.({ customerName: "Contoso", resourceType: "order" }), true);
  assert.equal(rest?.({ customerName: "Contoso", resourceType: "customer" }), false);
  const withCustomer = restOf({ ...filters, customer });
  assert.match(queryOf({ ...filters, customer }).filter ?? "", /CustomerId/);
  assert.equal(withCustomer?.({ customerName: "Old contoso", resourceType: "order" }), true);
  assert.equal(withCustomer?.({ resourceType: "order" }), false);
  // One alone leaves nothing to do here.
  for (const alone of [{ customer }, { company: "Cont" }, { resourceType: "order" }]) assert.equal(restOf({ ...none, ...alone }), undefined);
});

test("a filter that makes no sense is told, and not asked for", () => {
  const wrong = { ...none, customer: "contoso", from: "2026-11-30", to: "2026-11-01" };
  assert.deepEqual(Object.keys(filterProblems(wrong)), ["customer", "to"]);
  assert.deepEqual(queryOf(wrong), { size: 500, startDate: "2026-11-30" });
});
