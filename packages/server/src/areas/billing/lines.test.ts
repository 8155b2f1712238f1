// Lines of invoices and of estimates, over HTTP: which there are, and how they come by page.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { lineCharge, usageCharge } from "../../../../../tests/support/charges.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addPrimary } from "../../../../../tests/support/doors.ts";
import { charge } from "../../../../../tests/support/invoices.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;
const noCredit = { creditRate: "0", effectiveUnitPrice: "0.868" } as const;

/** Five charges and four days of Azure in January, and what comes after. */
const january = [
  ...[15, 16, 17, 18, 19].map((day) => lineCharge({ chargedAt: `2027-01-${day}T12:00:00.000Z`, amount: `${day}` })),
  ...[16, 17, 18, 19].map((day) => usageCharge({ chargedAt: `2027-01-${day}T00:00:00.000Z`, amount: "0.7378", ...(day > 17 && { usage: noCredit }) })),
];
const older = [
  ...[15, 16, 17].map((day) => lineCharge({ chargedAt: `2027-01-${day}T12:00:00.000Z`, amount: `${day}`, bill: "legacy" })),
  ...[16, 17].map((day) => usageCharge({ chargedAt: `2027-01-${day}T00:00:00.000Z`, amount: "0.7378", bill: "legacy" })),
];
const february = [
  lineCharge({ chargedAt: "2027-02-03T12:00:00.000Z", amount: "30" }), usageCharge({ chargedAt: "2027-02-04T00:00:00.000Z", amount: "0.7378" }),
  lineCharge({ chargedAt: "2027-02-05T12:00:00.000Z", amount: "40", currency: "EUR" }),
];

for (const dialect of dialects) {
  describe(`lines on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    let foreign: string;
    let modern: string;
    let legacy: string;
    before(async () => {
      world = await startWorld({ seed: "empty", seedNumber: 7, clock }, dialect);
      token = await world.userToken(world.primary);
      const other = await addPrimary(world, "others.onmicrosoft.com");
      foreign = await world.userToken(world.primary, { userName: other.userName });
      await charge(world, world.primary.tenantId, ...january, ...older, ...february);
      await charge(world, other.tenantId, lineCharge({ chargedAt: "2027-01-20T00:00:00.000Z", amount: "1" }));
      assert.equal((await world.control("POST", "/clock", { to: "2027-03-01T00:00:00Z" })).status, 200);
      const { items } = await get("");
      [modern, legacy] = ["G", "D"].map((start) => items.find(({ id }: Json) => id.startsWith(start)).id) as [string, string];
    });
    after(() => world.close());

    const ask = (path: string, headers: Record<string, string> = {}, bearer = token): Promise<Answer> => world.call("GET", `/v1/invoices${path}`, { token: bearer, headers });
    const get = async (path: string, headers?: Record<string, string>): Promise<Json> => {
      const answer = await ask(path, headers);
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const lines = (id: string, query: string): Promise<Json> => get(`/${id}/lineitems?${query}`);
    const kindsIn = ({ items }: Json): string[] => [...new Set<string>(items.map((item: Json) => `${item.billingProvider} ${item.invoiceLineItemType} ${item.attributes.objectType}`))];

    const kinds: readonly (readonly [bill: "modern" | "legacy", query: string, kinds: readonly string[], count: number])[] = [
      ["modern", "provider=onetime&invoicelineitemtype=billinglineitems", ["one_time billing_line_items OneTimeInvoiceLineItem"], 7],
      ["modern", "provider=OneTime&invoiceLineItemType=UsageLineItems&currencyCode=usd", ["marketplace usage_line_items DailyRatedUsageLineItem"], 4],
      ["modern", "provider=marketplace&invoicelineitemtype=usagelineitems&currencycode=USD", ["marketplace usage_line_items DailyRatedUsageLineItem"], 4],
      ["modern", "provider=all&invoicelineitemtype=billinglineitems", ["one_time billing_line_items OneTimeInvoiceLineItem"], 7],
      ["modern", "provider=all&invoicelineitemtype=usagelineitems", ["marketplace usage_line_items DailyRatedUsageLineItem"], 4],
      ["modern", "provider=onetime&nvoicelineitemtype=BillingLineItems", ["one_time billing_line_items OneTimeInvoiceLineItem"], 7],
      ["modern", "provider=office&invoicelineitemtype=billinglineitems", [], 0],
      ["modern", "provider=onetime&invoicelineitemtype=billinglineitems&currencycode=EUR", [], 0],
      ["legacy", "provider=office&invoicelineitemtype=billinglineitems", ["office billing_line_items LicenseBasedLineItem"], 3],
      ["legacy", "provider=azure&invoicelineitemtype=billinglineitems", ["azure billing_line_items UsageBasedLineItem"], 1],
      ["legacy", "provider=azure&invoicelineitemtype=usagelineitems", ["azure usage_line_items DailyUsageLineItem"], 2],
      ["legacy", "provider=all&invoicelineitemtype=billinglineitems", ["office billing_line_items LicenseBasedLineItem", "azure billing_line_items UsageBasedLineItem"], 4],
      ["legacy", "provider=onetime&invoicelineitemtype=billinglineitems", [], 0],
    ];
    for (const [bill, query, expected, count] of kinds) {
      test(`of a ${bill} invoice are what provider and type say: ${query}`, async () => {
        const found = await lines(bill === "modern" ? modern : legacy, query);
        assert.deepEqual([kindsIn(found), found.totalCount], [expected, count]);
        assert.ok(found.items.every((item: Json) => item.invoiceNumber === undefined || item.invoiceNumber === (bill === "modern" ? modern : legacy)));
      });
    }

    test("are in the older form asked for by the path, in any case and with the invoice's type before its number", async () => {
      for (const path of [`${modern}/lineitems/OneTime/BillingLineItems`, `OneTime-${modern}/lineitems/onetime/billinglineitems`, `${modern}/lineitems/one_time/billing_line_items`]) {
        assert.equal((await get(`/${path}`)).totalCount, 7);
      }
      assert.deepEqual(kindsIn(await get(`/${legacy}/lineitems/Azure/UsageLineItems`)), ["azure usage_line_items DailyUsageLineItem"]);
      assert.equal((await get(`/${modern}/lineitems/Marketplace/UsageLineItems`)).totalCount, 4, "the path names no currency");
    });

    test("add up to the invoice", async () => {
      for (const [id, query] of [[modern, "provider=all"], [legacy, "provider=all"]] as const) {
        const { items } = await lines(id, `${query}&invoicelineitemtype=billinglineitems`);
        const total = items.reduce((sum: number, item: Json) => sum + Math.round(100 * (item.subtotal ?? item.pretaxCharges)), 0) / 100;
        assert.equal(total, (await get("")).items.find((invoice: Json) => invoice.id === id).totalCharges);
      }
    });

    test("are only those that earn a credit where that is asked for, of daily usage alone", async () => {
      const credited = await lines(modern, "provider=onetime&invoicelineitemtype=usagelineitems&currencycode=USD&hasPartnerEarnedCredit=true");
      assert.deepEqual(credited.items.map(({ usageDate }: Json) => usageDate.slice(0, 10)), ["2027-01-16", "2027-01-17"]);
      assert.equal((await lines(modern, "provider=onetime&invoicelineitemtype=usagelineitems&currencycode=USD&hasPartnerEarnedCredit=false")).totalCount, 4);
      assert.equal((await lines(modern, "provider=onetime&invoicelineitemtype=billinglineitems&hasPartnerEarnedCredit=true")).totalCount, 7);
    });

    for (const path of ["lineitems?provider=onetime&invoicelineitemtype=billinglineitems&size=2", "lineitems/OneTime/BillingLineItems?size=2", "lineitems?provider=onetime&invoicelineitemtype=usagelineitems&currencycode=USD&size=3&hasPartnerEarnedCredit=true"]) {
      test(`of new commerce go on by the token of the link: ${path}`, async () => {
        const whole = await get(`/${modern}/${path.replace(/size=\d/, "size=0")}`);
        const seen: Json[] = [];
        let page = await get(`/${modern}/${path}`);
        for (seen.push(...page.items); page.links.next; seen.push(...page.items)) {
          const { uri, headers: [{ key, value }] } = page.links.next;
          assert.match(uri, /seekOperation=Next/);
          assert.deepEqual([key, value], ["MS-ContinuationToken", page.continuationToken]);
          page = (await world.call("GET", `/v1${uri}`, { token, headers: { [key]: value } })).json;
        }
        assert.equal(page.continuationToken, undefined);
        assert.deepEqual(seen, whole.items);
        assert.ok(seen.length > 1);
      });
    }

    for (const path of ["lineitems?provider=all&invoicelineitemtype=billinglineitems&size=1", "lineitems/All/BillingLineItems?size=3"]) {
      test(`of older offers go on by size and offset: ${path}`, async () => {
        const whole = await get(`/${legacy}/${path.replace(/size=\d/, "size=0")}`);
        const seen: Json[] = [];
        let page = await get(`/${legacy}/${path}`);
        for (seen.push(...page.items); page.links.next; seen.push(...page.items)) {
          assert.deepEqual(page.links.next.headers, []);
          page = (await world.call("GET", `/v1${page.links.next.uri}`, { token })).json;
        }
        assert.deepEqual(seen, whole.items);
        assert.equal(seen.length, 4);
        assert.deepEqual((await get(`/${legacy}/${path}&offset=100`)).items, []);
      });
    }

    test("are not continued by a token of another account, invoice or question, nor by one that was made up", async () => {
      const query = "provider=onetime&invoicelineitemtype=billinglineitems&size=2";
      const { continuationToken } = await lines(modern, query);
      const [place = "", mark = ""] = continuationToken.split(".");
      const other = Buffer.from('["charge","",""]').toString("base64url");
      const go = (path: string, given: string, bearer?: string) => ask(`${path}&seekOperation=Next`, { "MS-ContinuationToken": given }, bearer);
      for (const bad of ["", "x", place, `${other}.${mark}`, `${place}.${mark.slice(1)}`, `${continuationToken}x`, "A".repeat(4_000)]) {
        assertRefused(await go(`/${modern}/lineitems?${query}`, bad), 400, 3000);
      }
      for (const changed of [query.replace("onetime", "all"), query.replace("billing", "usage") + "&currencycode=USD", `${query}&currencycode=EUR`]) {
        assertRefused(await go(`/${modern}/lineitems?${changed}`, continuationToken), 400, 3000);
      }
      assertRefused(await go(`/unbilled/lineitems?${query}&currencycode=USD&period=current`, continuationToken), 400, 3000);
      const theirs = (await world.call("GET", "/v1/invoices", { token: foreign })).json.items[0]?.id;
      assertRefused(await go(`/${theirs}/lineitems?${query}`, continuationToken, foreign), 400, 3000);
      assert.equal((await go(`/${modern}/lineitems?${query}`, continuationToken)).status, 200);
    });

    test("are refused where a parameter is missing or means nothing", async () => {
      const one = "provider=onetime&invoicelineitemtype=";
      for (const query of [
        "", "provider=onetime", "invoicelineitemtype=billinglineitems", `${one}lines`, "provider=someone&invoicelineitemtype=billinglineitems",
        `${one}usagelineitems`, `${one}billinglineitems&currencycode=XQX`, `${one}billinglineitems&currencycode=dollars`, `${one}billinglineitems&size=2001`,
        `${one}billinglineitems&size=-1`, `${one}billinglineitems&period=tomorrow`, `${one}billinglineitems&invoicelineitemtype=usagelineitems`,
      ]) assertRefused(await ask(`/${modern}/lineitems?${query}`), 400, 3000);
      for (const path of ["Someone/BillingLineItems", "OneTime/Lines"]) assertRefused(await ask(`/${modern}/lineitems/${path}`), 400, 3000);
    });

    test("of what is no invoice of the account are not found", async () => {
      const theirs = (await world.call("GET", "/v1/invoices", { token: foreign })).json.items[0]?.id;
      for (const id of ["G000000000", theirs, `Recurring-${modern}`, "%00", "1%20OR%201=1", "x".repeat(300)]) {
        const status = id === "%00" ? 400 : 404;
        assert.equal((await ask(`/${id}/lineitems?provider=onetime&invoicelineitemtype=billinglineitems`)).status, status, id);
        assert.equal((await ask(`/${id}/lineitems/OneTime/BillingLineItems`)).status, status, id);
      }
      assertRefused(await ask("/unbilled/lineitems/OneTime/BillingLineItems"), 404, 1000);
    });

    const unbilled = (query: string) => get(`/unbilled/lineitems?provider=onetime&invoicelineitemtype=billinglineitems&currencycode=USD&period=${query}`);

    test("that are not invoiced yet are those of the month before until its invoice is out, and of this month", async () => {
      const previous = await unbilled("previous");
      assert.deepEqual(previous.items.map(({ subtotal, invoiceNumber }: Json) => [subtotal, invoiceNumber]), [[30, ""]]);
      assert.equal((await unbilled("current")).totalCount, 0);
      const euros = await get("/Unbilled/lineitems?provider=all&invoicelineitemtype=billinglineitems&currencycode=eur&period=Previous");
      assert.deepEqual(euros.items.map(({ subtotal, currency }: Json) => [subtotal, currency]), [[40, "EUR"]]);
      const usage = await get("/unbilled/lineitems?provider=Marketplace&invoicelineitemtype=UsageLineItems&currencycode=USD&period=previous&size=2000");
      assert.deepEqual(usage.items.map(({ usageDate, resellerMpnId }: Json) => [usageDate.slice(0, 10), resellerMpnId]), [["2027-02-04", ""]]);
    });

    test("that are not invoiced yet need a currency and a month, and are of new commerce", async () => {
      const base = "/unbilled/lineitems?invoicelineitemtype=billinglineitems";
      for (const query of ["provider=onetime", "provider=onetime&currencycode=USD", "provider=onetime&period=current", "provider=onetime&currencycode=QQQ&period=current", "provider=onetime&currencycode=USD&period=next", "provider=office&currencycode=USD&period=current", "provider=azure&currencycode=USD&period=current"]) {
        assertRefused(await ask(`${base}&${query}`), 400, 3000);
      }
    });
  });
}

test("charges appear among estimates after a day, or after what estimatesAfter says", async (context) => {
  for (const [estimatesAfter, counts] of [["P1D", [0, 0, 1]], ["PT0S", [1, 1, 1]], ["P7D", [0, 0, 0]]] as const) {
    const world = await startWorld({ seed: "empty", clock, settings: { estimatesAfter } });
    context.after(() => world.close());
    const token = await world.userToken(world.primary);
    await charge(world, world.primary.tenantId, lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z", amount: "5" }));
    const found: number[] = [];
    for (const to of ["2027-01-15T09:30:00Z", "2027-01-16T09:29:59Z", "2027-01-16T09:30:00Z"]) {
      await world.control("POST", "/clock", { to });
      const { json } = await world.call("GET", "/v1/invoices/unbilled/lineitems?provider=onetime&invoicelineitemtype=billinglineitems&currencycode=USD&period=current", { token });
      found.push(json.totalCount);
    }
    assert.deepEqual(found, counts, estimatesAfter);
  }
});

test("estimates of a month are gone as soon as its invoice is out", async (context) => {
  const world = await startWorld({ seed: "empty", clock });
  context.after(() => world.close());
  const token = await world.userToken(world.primary);
  await charge(world, world.primary.tenantId, lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z", amount: "5" }));
  const counts: number[] = [];
  for (const to of ["2027-02-07T23:59:59Z", "2027-02-08T00:00:00Z"]) {
    await world.control("POST", "/clock", { to });
    const { json } = await world.call("GET", "/v1/invoices/unbilled/lineitems?provider=onetime&invoicelineitemtype=billinglineitems&currencycode=USD&period=previous", { token });
    counts.push(json.totalCount);
  }
  assert.deepEqual(counts, [1, 0]);
});

test("with lineItemsOnV1 set to retired lines of new commerce are gone, and those of older offers are not", async (context) => {
  const world = await startWorld({ seed: "empty", clock, settings: { lineItemsOnV1: "retired" } });
  context.after(() => world.close());
  const token = await world.userToken(world.primary);
  await charge(world, world.primary.tenantId, ...january, ...older);
  await world.control("POST", "/clock", { to: "2027-03-01T00:00:00Z" });
  const { items } = (await world.call("GET", "/v1/invoices", { token })).json;
  const [modern, legacy] = ["G", "D"].map((start) => items.find(({ id }: Json) => id.startsWith(start)).id);
  const ask = (path: string) => world.call("GET", `/v1/invoices/${path}`, { token });
  const kind = "lineitems?provider=all&invoicelineitemtype=billinglineitems";
  assertRefused(await ask(`${modern}/${kind}`), 410, 410);
  assertRefused(await ask(`${modern}/lineitems/OneTime/BillingLineItems`), 410, 410);
  assertRefused(await ask(`unbilled/${kind}&currencycode=USD&period=current`), 410, 410);
  assert.equal((await ask(`${legacy}/${kind}`)).status, 200);
});
