// Reconciliation files: which there are, their columns to the letter, and that they say what the invoice says.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { lineCharge, usageCharge } from "../../../../../tests/support/charges.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addPrimary, addUser } from "../../../../../tests/support/doors.ts";
import { charge } from "../../../../../tests/support/invoices.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;

/** As billing section 15 has them. */
const titles = {
  invoice: "PartnerId,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,InvoiceNumber,MpnId,ResellerMpnId,OrderId,OrderDate,ProductId,SkuId,AvailabilityId,SkuName,ProductName,ChargeType,UnitPrice,Quantity,Subtotal,TaxTotal,Total,Currency,PriceAdjustmentDescription,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,ChargeStartDate,ChargeEndDate,TermAndBillingCycle,EffectiveUnitPrice,UnitType,AlternateId,BillableQuantity,BillingFrequency,PricingCurrency,PCToBCExchangeRate,PCToBCExchangeRateDate,MeterDescription,ReservationOrderId,CreditReasonCode,SubscriptionStartDate,SubscriptionEndDate,ReferenceId,ProductQualifiers,PromotionId",
  dailyRatedUsage: "PartnerId,PartnerName,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,MPNID,ResellerMPNID,InvoiceNumber,ProductId,SkuId,AvailabilityId,SkuName,ProductName,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,ChargeStartDate,ChargeEndDate,UsageDate,MeterType,MeterCategory,MeterId,MeterSubCategory,MeterName,MeterRegion,Unit,ResourceLocation,ConsumedService,ResourceGroup,ResourceURI,ChargeType,UnitPrice,Quantity,UnitType,BillingPreTaxTotal,BillingCurrency,PricingPreTaxTotal,PricingCurrency,ServiceInfo1,ServiceInfo2,Tags,AdditionalInfo,EffectiveUnitPrice,PCToBCExchangeRate,PCToBCExchangeRateDate,EntitlementId,EntitlementDescription,PartnerEarnedCreditPercentage,CreditPercentage,CreditType,BenefitOrderId,BenefitId,BenefitType",
  license: "PartnerId,CustomerId,CustomerName,MPNID,ResellerMPNID,OrderId,SubscriptionId,SyndicationPartnerSubscriptionNumber,OfferId,DurableOfferId,OfferName,SubscriptionStartDate,SubscriptionEndDate,ChargeStartDate,ChargeEndDate,ChargeType,UnitPrice,Quantity,Amount,TotalOtherDiscount,Subtotal,Tax,TotalForCustomer,Currency,DomainName,SubscriptionName,SubscriptionDescription,BillingCycleType",
  usage: "PartnerId,PartnerName,PartnerBillableAccountId,CustomerCompanyName,MPNID,ResellerMPNID,InvoiceNumber,ChargeStartDate,ChargeEndDate,SubscriptionId,SubscriptionName,SubscriptionDescription,OrderID,ServiceName,ServiceType,ResourceGuid,ResourceName,Region,Sku,DetailLineItemId,ConsumedQuantity,IncludedQuantity,OverageQuantity,ListPrice,PretaxCharges,TaxAmount,PostTaxTotal,Currency,PretaxEffectiveRate,PostTaxEffectiveRate,ChargeType,CustomerId,DomainName,BillingCycleType,Unit,CustomerBillableAccount,UsageDate,MeteredRegion,MeteredService,MeteredServiceType,Project,ServiceInfo",
} as const;

/** Of CSV whose values are quoted where they have to be. */
function rowsOf(text: string): Record<string, string>[] {
  const records = [...text.matchAll(/(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*\r\n/g)].map(([record]) =>
    [...record.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ""));
  const [names = [], ...rows] = records;
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])));
}

for (const dialect of dialects) {
  describe(`reconciliation files on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    let modern: string;
    let legacy: string;
    before(async () => {
      world = await startWorld({ seed: "empty", seedNumber: 7, clock }, dialect);
      token = await world.userToken(world.primary);
      const many = Array.from({ length: 2_100 }, (_, index) => lineCharge({ chargedAt: "2027-01-16T12:00:00.000Z", amount: `${index / 100}`, subscriptionId: `${index}` }));
      await charge(world, world.primary.tenantId, ...many,
        lineCharge({ chargedAt: "2027-01-17T12:00:00.000Z", amount: "-0.01", line: { friendlyName: "x", customer: { name: 'Says "so", =1+1', domain: "c.com", country: "DE" }, qualifiers: ["AddOn"] } }),
        usageCharge({ chargedAt: "2027-01-16T00:00:00.000Z", amount: "0.00000012", usage: { resource: { uri: "/u", group: "g", name: "vm", location: "eastus", consumedService: "Microsoft.Compute", tags: { a: "b" } } } }),
        lineCharge({ chargedAt: "2027-01-15T12:00:00.000Z", amount: "-4", bill: "legacy", line: { chargeStart: "2027-01-15", chargeEnd: "2027-02-14", effectiveUnitPrice: "-0.4" } }),
        usageCharge({ chargedAt: "2027-01-16T00:00:00.000Z", amount: "0.7378", bill: "legacy" }),
        lineCharge({ chargedAt: "2027-02-10T12:00:00.000Z", amount: "30" }));
      assert.equal((await world.control("POST", "/clock", { to: "2027-03-01T00:00:00Z" })).status, 200);
      const { items } = (await world.call("GET", "/v1/invoices", { token })).json;
      [modern, legacy] = ["G", "D"].map((start) => items.find(({ id }: Json) => id.startsWith(start)).id) as [string, string];
    });
    after(() => world.close());

    const ask = (path: string, bearer = token): Promise<Answer> => world.call("GET", `/internal/v1/invoices/${path}`, { token: bearer });
    const download = async (path: string): Promise<string> => {
      const answer = await ask(path);
      assert.equal(answer.status, 200, answer.text);
      assert.equal(answer.headers.get("content-type"), "text/csv; charset=utf-8");
      return answer.text;
    };

    test("are listed with their names and how many rows they have", async () => {
      const listed = async (path: string) => (await ask(path)).json.map(({ kind, fileName, rows }: Json) => [kind, fileName, rows]);
      assert.deepEqual(await listed(`${modern}/files`), [["invoice", `${modern}-invoice.csv`, 2_102], ["dailyRatedUsage", `${modern}-daily-rated-usage.csv`, 1]]);
      assert.deepEqual(await listed(`${legacy}/files`), [["license", `${legacy}-license.csv`, 1], ["usage", `${legacy}-usage.csv`, 1], ["dailyUsage", `${legacy}-daily-usage.csv`, 1]]);
      assert.deepEqual(await listed("unbilled/files?currencyCode=usd&period=previous"), [["invoice", "estimates-previous-USD-invoice.csv", 1]]);
      assert.deepEqual(await listed("unbilled/files?currencyCode=EUR&period=current"), []);
    });

    test("have exactly the documented columns, each of the five", async () => {
      for (const [kind, id, columns] of [["invoice", modern, titles.invoice], ["dailyRatedUsage", modern, titles.dailyRatedUsage], ["license", legacy, titles.license], ["usage", legacy, titles.usage], ["dailyUsage", legacy, titles.usage]] as const) {
        assert.equal((await download(`${id}/files/${kind}`)).split("\r\n")[0], columns, kind);
      }
    });

    test("have a row for each line, whatever there are of them, which add up to the invoice", async () => {
      const rows = rowsOf(await download(`${modern}/files/invoice`));
      assert.equal(rows.length, 2_102);
      const total = rows.reduce((sum, { Subtotal = "" }) => sum + Math.round(100 * Number(Subtotal)), 0) / 100;
      assert.equal(total, (await world.call("GET", `/v1/invoices/${modern}`, { token })).json.totalCharges);
      assert.equal(new Set(rows.map(({ SubscriptionId }) => SubscriptionId)).size, 2_101);
    });

    test("quote what has to be quoted and write numbers out", async () => {
      const row = rowsOf(await download(`${modern}/files/invoice`)).find(({ CustomerCountry }) => CustomerCountry === "DE");
      assert.deepEqual([row?.["CustomerName"], row?.["Subtotal"], row?.["ProductQualifiers"], row?.["OrderDate"], row?.["InvoiceNumber"]],
        ['Says "so", =1+1', "-0.01", '["Add-on"]', "2027-01-17T12:00:00.000Z", modern]);
      const [day] = rowsOf(await download(`${modern}/files/dailyratedusage`));
      assert.deepEqual([day?.["BillingPreTaxTotal"], day?.["Tags"], day?.["PartnerEarnedCreditPercentage"], day?.["CreditPercentage"]], ["0.00000012", '{"a":"b"}', "15", "0"]);
    });

    test("of older offers have days as older files have them", async () => {
      const [licence] = rowsOf(await download(`${legacy}/files/license`));
      assert.deepEqual([licence?.["ChargeStartDate"], licence?.["ChargeEndDate"], licence?.["Subtotal"], licence?.["UnitPrice"]], ["1/15/2027 0:00", "2/14/2027 23:59", "-4", "-0.4"]);
      const [day] = rowsOf(await download(`${legacy}/files/dailyUsage`));
      assert.deepEqual([day?.["UsageDate"], day?.["PretaxCharges"], day?.["ConsumedQuantity"]], ["1/16/2027 0:00", "", "1"]);
      const [cost] = rowsOf(await download(`${legacy}/files/usage`));
      assert.deepEqual([cost?.["PretaxCharges"], cost?.["UsageDate"]], ["0.73", ""]);
    });

    test("of estimates need a currency and a month, and have no number", async () => {
      const [row] = rowsOf(await download("unbilled/files/invoice?currencyCode=USD&period=previous"));
      assert.deepEqual([row?.["Subtotal"], row?.["InvoiceNumber"], row?.["BillingFrequency"]], ["30", "", ""]);
      for (const query of ["", "?currencyCode=USD", "?period=current", "?currencyCode=QQQ&period=current"]) {
        assertRefused(await ask(`unbilled/files${query}`), 400, 3000);
        assertRefused(await ask(`unbilled/files/invoice${query}`), 400, 3000);
      }
      assertRefused(await ask("unbilled/files/license?currencyCode=USD&period=current"), 404, 1000);
    });

    test("are only those that the invoice has, and of the account's own invoices", async () => {
      for (const path of [`${modern}/files/license`, `${legacy}/files/invoice`, `${modern}/files/other`, "G000000000/files", "G000000000/files/invoice"]) assertRefused(await ask(path), 404, 1000);
      const { userName } = await addPrimary(world, "others.onmicrosoft.com");
      const foreign = await world.userToken(world.primary, { userName });
      for (const path of [`${modern}/files`, `${modern}/files/invoice`]) assertRefused(await ask(path, foreign), 404, 1000);
      const sales = await world.userToken(world.primary, { userName: await addUser(world, world.primary, "sales", ["salesAgent"]) });
      assertRefused(await ask(`${modern}/files/invoice`, sales), 403, 900150);
    });
  });
}
