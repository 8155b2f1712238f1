import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type Answer, type TestWorld, type Json } from "../../../../../tests/support/world.ts";

for (const dialect of dialects) {
  describe(`the list of the activity log on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    let admin: string;
    const customers: Record<string, string> = {};
    before(async () => {
      world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from("2026-06-01T10:00:00Z") } }, dialect);
      token = await world.appToken(world.sandbox);
      admin = await world.userToken(world.sandbox);
      // One record on each of these days.
      for (const [name, to] of [["Early Bird", "2026-06-01T23:59:59.999Z"], ["100% Bird", "2026-07-15T00:00:00Z"], ["Late_Bird", "2026-08-20T12:00:00Z"]] as const) {
        await world.control("POST", "/clock", { to });
        const draft = customerDraft(name);
        const body = { ...draft, billingProfile: { ...draft.billingProfile, companyName: name } };
        customers[name] = (await made(world, "/v1/customers", { token, body })).id;
      }
      await world.control("POST", "/clock", { advance: "PT0.001S" });
      await made(world, "/internal/v1/applications", { token: admin, body: { type: "native" } });
    });
    after(() => world.close());

    const list = (query = "", headers: Record<string, string> = {}): Promise<Answer> => world.call("GET", `/v1/auditrecords${query}`, { token, headers });
    const filtered = (filter: object, more = "&startDate=2026-06-01") => list(`?filter=${encodeURIComponent(JSON.stringify(filter))}${more}`);
    const names = ({ json }: Answer): (string | undefined)[] => json.items.map((record: Json) => record.customerName);

    test("goes 30 days back if nothing is said, newest first", async () => {
      const { json } = await list();
      assert.deepEqual(json.items.map((record: Json) => record.operationType), ["register_application", "add_customer"]);
      assert.equal(json.totalCount, 2);
      assert.equal(json.links.self.uri, "/auditrecords");
      assert.deepEqual(names(await list("?startDate=2026-06-01&size=500")), [undefined, "Late_Bird", "100% Bird", "Early Bird"]);
    });

    test("includes the first and the last day, in every spelling", async () => {
      for (const [start, end] of [["2026-06-01", "2026-06-01"], ["6/1/2026 12:00:00 AM", "06/01/2026 00:00:00"], ["2026-06-01T00:00:00Z", "2026-06-01T00:00:00Z"]] as const) {
        assert.deepEqual(names(await list(`?startDate=${encodeURIComponent(start)}&endDate=${encodeURIComponent(end)}`)), ["Early Bird"]);
      }
      assert.deepEqual(names(await list("?startDate=2026-06-02&endDate=2026-07-14")), []);
      assert.deepEqual(names(await list("?StartDate=2026-07-15&ENDDATE=2026-07-15")), ["100% Bird"]);
    });

    test("goes 90 days back at most, by the world's clock", async () => {
      assert.equal((await list("?startDate=2026-05-22")).status, 200);
      assertRefused(await list("?startDate=2026-05-21"), 400, 3000);
      assertRefused(await list("?startDate=2026-08-01&endDate=2026-07-01"), 400, 3000);
      assertRefused(await list("?startDate=yesterday"), 400, 3000);
    });

    test("is filtered by a part of the customer's name, its id, and the type of the resource", async () => {
      const by = (Field: string, Operator: string, Value: string) => filtered({ Field, Operator, Value });
      assert.deepEqual(names(await by("CompanyName", "substring", "BIRD")), ["Late_Bird", "100% Bird", "Early Bird"]);
      assert.deepEqual(names(await by("CompanyName", "Substring", "%")), ["100% Bird"]);
      assert.deepEqual(names(await by("companyname", "SUBSTRING", "_")), ["Late_Bird"]);
      assert.deepEqual(names(await by("CompanyName", "substring", "!")), []);
      assert.deepEqual(names(await by("CustomerId", "equals", (customers["Early Bird"] ?? "").toUpperCase())), ["Early Bird"]);
      for (const spelling of ["application", "Application", "APPLICATION"]) assert.deepEqual(names(await by("ResourceType", "equals", spelling)), [undefined]);
      for (const spelling of ["customer", "Customer"]) assert.equal((await by("ResourceType", "equals", spelling)).json.totalCount, 3);
      for (const spelling of ["customer_user", "CustomerUser", "customerUser"]) assert.equal((await by("ResourceType", "equals", spelling)).json.totalCount, 0);
    });

    test("refuses fields, operators and values that it does not know", async () => {
      for (const filter of [
        { Field: "ResourceType", Operator: "equals", Value: "Elephant" },
        { Field: "ResourceType", Operator: "substring", Value: "customer" },
        { Field: "CompanyName", Operator: "equals", Value: "Bird" },
        { Field: "UserPrincipalName", Operator: "equals", Value: "x" },
        { LeftFilter: {}, RightFilter: {}, Operator: "And" },
      ]) assertRefused(await filtered(filter), 400, 3000);
      assertRefused(await list("?size=501"), 400, 3000);
    });

    test("comes in pages that keep the period and the filter of the first", async () => {
      const seen: unknown[] = [];
      let answer = await filtered({ Field: "CompanyName", Operator: "substring", Value: "bird" }, "&startDate=2026-06-01&size=1");
      for (;;) {
        assert.equal(answer.json.items.length, 1);
        seen.push(...names(answer));
        if (!answer.json.links.next) break;
        const [{ key, value }] = answer.json.links.next.headers;
        answer = await list(seen.length % 2 === 0 ? "?seekOperation=Next" : answer.json.links.next.uri.slice("/auditrecords".length), { [key]: value });
      }
      assert.deepEqual(seen, ["Late_Bird", "100% Bird", "Early Bird"]);
    });
  });
}
