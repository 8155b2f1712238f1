// What is shipped holds together, and has the facts that it was made from.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { commerceLimits } from "@understudy/contract";
import { Decimal } from "@understudy/kernel";
import { currencyOf } from "./currency.ts";
import { planNameOf } from "./plans.ts";
import { shipped } from "./shipped.ts";
import { shippedOfferQuote, shippedQuote } from "./shipped-prices.ts";

const { skus, offers } = await shipped();
const all = [...skus.values()];

describe("the shipped catalog", () => {
  test("has every offer of the list of January 2019 and those that are known beside it, the items of public lists, and trials", () => {
    assert.equal(offers.size, 294);
    assert.equal([...offers.values()].filter(({ rank }) => rank < 274).length, 274);
    const families = Object.fromEntries([...Map.groupBy(all, ({ sku }) => sku.family)].map(([family, some]) => [family, some.length]));
    assert.deepEqual(families, {
      newCommerce: 100, trial: 7, software: 3, perpetual: 34, azurePlan: 1, savingsPlan: 1, reservation: 13, saas: 4,
    });
  });

  test("has SKUs that move only to, need only and come only from others that it has", () => {
    for (const { sku } of all) {
      for (const other of [...sku.upgradeTargets, ...sku.prerequisites, ...(sku.convertsTo === undefined ? [] : [sku.convertsTo])]) {
        assert.ok(skus.has(other), `${sku.title} names ${other}`);
      }
      assert.equal(sku.isTrial, sku.convertsTo !== undefined, sku.title);
      // What counts by its share of all seats needs no one SKU of them.
      if (sku.isAddOn && !sku.attributes?.["minimumShareOfBase"]) assert.notEqual(sku.prerequisites.length, 0, sku.title);
    }
  });

  test("has the maxima of the SKUs that a sandbox can try out such a limit with", () => {
    for (const [item, most] of Object.entries(commerceLimits["maxSeatsPooled.testSkus"].limit)) {
      const sku = skus.get(item)?.sku;
      assert.deepEqual([sku?.maximumQuantity, sku?.isPooled], [most, true], item);
    }
  });

  test("has offers that move only to others that it has; add-ons that nobody can add name what their base was", () => {
    const stranded = [];
    for (const offer of offers.values()) {
      for (const other of [...offer.upgradeTargetOffers, ...offer.conversionTargetOffers]) assert.ok(offers.has(other.toUpperCase()), `${offer.name} names ${other}`);
      assert.equal(offer.isTrial, offer.conversionTargetOffers.length > 0, offer.name);
      assert.equal(offer.isAddOn, offer.prerequisiteOffers.length > 0, offer.name);
      if (offer.isAddOn && !offer.prerequisiteOffers.some((id) => offers.has(id.toUpperCase()))) stranded.push(offer.name);
      if (offer.migration) assert.ok(skus.has(offer.migration.to), offer.name);
    }
    assert.deepEqual(stranded, [
      "Microsoft Dynamics CRM Online - Field Service User Add-On", "Microsoft Dynamics CRM Online - Project Service Automation User Add-On",
    ]);
  });

  test("says what a purchase may be: seats, terms, attestation and limits", () => {
    const { sku } = skus.get("CFQ7TTC0LH18:0001")!;
    assert.deepEqual(
      [sku.title, sku.productTitle, sku.minimumQuantity, sku.maximumQuantity, sku.isPooled, sku.provisioningId],
      ["Microsoft 365 Business Basic", "Microsoft 365 Business Basic", 1, 300, true, "3b555118-da6a-4418-894f-7df1e2096870"],
    );
    assert.equal(skus.get("CFQ7TTC0LHPL:000W")!.sku.productTitle, "Microsoft 365 A3");
    const windows = offers.get("5F3A7CD2-C76F-4B21-9DDC-F48F09869CF6")!;
    assert.deepEqual([windows.attestationType, windows.maximumQuantity], ["Windows365", 300]);
    const trial = offers.get("8EB85B2A-A393-4E90-B98A-E9C0AACFFC53")!;
    assert.deepEqual([trial.isTrial, trial.term, trial.limitUnitOfMeasure, trial.limit, trial.supportedBillingCycles], [true, "P45D", "LifeTime", 1, ["none"]]);
  });

  test("sells licences by the year and the month, some for three years; calling plans and Copilot not by the month", () => {
    const plans = (id: string) => skus.get(id)!.sku.plans.map(planNameOf);
    assert.deepEqual(plans("CFQ7TTC0LH18:0001"), ["P1Y annual", "P1Y monthly", "P1M monthly"]);
    assert.deepEqual(plans("CFQ7TTC0LFLX:0001"), ["P1Y annual", "P1Y monthly", "P1M monthly", "P3Y triennial", "P3Y annual", "P3Y monthly"]);
    assert.deepEqual(plans("CFQ7TTC0LHXJ:0017"), ["P1Y annual", "P1Y monthly"]);
    assert.deepEqual(plans("CFQ7TTC0LHPL:000W"), ["P1Y annual", "P1Y monthly"]);
    assert.deepEqual(plans("CFQ7TTC0LH18:TRY1"), ["P1M none"]);
    assert.deepEqual(plans("DG7GMGF0DWM3:0002"), ["one_time"]);
    assert.deepEqual(plans("DG7GMGF0FKZV:0003"), ["P3Y triennial", "P3Y annual"]);
    assert.deepEqual(plans("DZH318Z0BQ36:004J"), ["P3Y one_time", "P3Y monthly"]);
    assert.deepEqual(plans("DZH318Z09V6F:0001"), ["P1Y monthly", "P1Y one_time"]);
    assert.deepEqual(plans("DZH318Z0BPS6:0001"), ["monthly"]);
  });
});

describe("shipped prices", () => {
  const day = "2026-03-01";
  const quote = (id: string, name: string, country = "US", on = day) => {
    const { row, sku } = skus.get(id)!;
    const plan = sku.plans.find((one) => planNameOf(one) === name)!;
    const { unitPrice, termPrice, currency, isTest } = shippedQuote(row, sku.family, { plan, country, day: on });
    return [unitPrice.toString(), termPrice.toString(), currency, isTest];
  };

  test("are what the partner pays: a fifth below the public retail price, for a charge and for the term", () => {
    assert.deepEqual(quote("CFQ7TTC0LH18:0001", "P1Y annual"), ["57.6", "57.6", "USD", false]);
    assert.deepEqual(quote("CFQ7TTC0LH18:0001", "P1Y monthly"), ["5.04", "60.48", "USD", false]);
    assert.deepEqual(quote("CFQ7TTC0LH18:0001", "P1M monthly"), ["5.76", "5.76", "USD", false]);
    assert.deepEqual(quote("DG7GMGF0D7HX:0001", "one_time"), ["141.1", "141.1", "USD", false]);
    assert.deepEqual(quote("DZH318Z0BXWC:0002", "P1M monthly"), ["656", "656", "USD", false]);
  });

  test("of plans that no source shows follow the year's: 5 % more by the month, 20 % more for a month, the same for three years", () => {
    assert.deepEqual(quote("CFQ7TTC0LHPL:000W", "P1Y monthly"), ["4.87", "58.44", "USD", false]);
    assert.deepEqual(quote("CFQ7TTC0LFLX:0001", "P3Y triennial"), ["1036.8", "1036.8", "USD", true]);
    assert.deepEqual(quote("CFQ7TTC0LFLX:0001", "P3Y annual"), ["345.6", "1036.8", "USD", true]);
    assert.deepEqual(quote("CFQ7TTC0LFLX:0001", "P3Y monthly"), ["30.24", "1088.64", "USD", true]);
  });

  test("change on the day that was announced, for every plan", () => {
    assert.deepEqual(quote("CFQ7TTC0LH18:0001", "P1Y annual", "US", "2026-06-30"), ["57.6", "57.6", "USD", false]);
    assert.deepEqual(quote("CFQ7TTC0LH18:0001", "P1Y annual", "US", "2026-07-01"), ["67.2", "67.2", "USD", false]);
    assert.deepEqual(quote("CFQ7TTC0LH18:0001", "P1M monthly", "US", "2026-07-01"), ["6.72", "6.72", "USD", false]);
  });

  test("of other currencies are test prices, in whole coins", () => {
    assert.deepEqual(quote("CFQ7TTC0LH18:0001", "P1Y annual", "DE"), ["50.69", "50.69", "EUR", true]);
    assert.deepEqual(quote("CFQ7TTC0LH18:0001", "P1Y annual", "JP"), ["8525", "8525", "JPY", true]);
  });

  test("cost nothing where nothing is charged: trials, Azure plans, what is free", () => {
    for (const [id, plan] of [["CFQ7TTC0LH18:TRY1", "P1M none"], ["DZH318Z0BPS6:0001", "monthly"], ["CFQ7TTC0LHZ0:0001", "P1Y annual"]] as const) {
      assert.deepEqual(quote(id, plan), ["0", "0", "USD", false]);
    }
  });

  test("are there for every plan of every SKU, in every currency, and the term costs as many charges as it has", () => {
    for (const { row, sku } of all) {
      for (const plan of sku.plans) {
        for (const country of ["US", "DE", "JP", "GB", "BR"]) {
          const { unitPrice, termPrice, currency, isTest } = shippedQuote(row, sku.family, { plan, country, day });
          assert.equal(currency, currencyOf(country));
          assert.ok(termPrice.compare(unitPrice) >= 0 && !unitPrice.isNegative);
          if (!isTest && currency === "USD") assert.ok(unitPrice.isZero || row.usd !== undefined, `${sku.title} ${planNameOf(plan)}`);
        }
      }
    }
  });

  test("of older offers are by the month, and a year is twelve of them", () => {
    const e3 = offers.get("2B3B8D2D-10AA-4BE4-B5FD-7F2FEB0C3091")!;
    const [month, year] = [shippedOfferQuote(e3, "monthly", "US", "2027-01-15"), shippedOfferQuote(e3, "annual", "US", "2027-01-15")];
    assert.deepEqual([month.unitPrice.toString(), month.termPrice.toString(), month.isTest], ["28.8", "345.6", false]);
    assert.deepEqual([year.unitPrice.toString(), year.termPrice.toString()], ["345.6", "345.6"]);
    const azure = shippedOfferQuote(offers.get("MS-AZR-0145P")!, "monthly", "US", "2027-01-15");
    assert.ok(azure.unitPrice.isZero && !azure.isTest);
    const unknown = shippedOfferQuote(offers.get("031C9E47-4802-4248-838E-778FB1D2CC05")!, "monthly", "US", "2027-01-15");
    assert.ok(unknown.isTest && unknown.unitPrice.compare(Decimal.zero) > 0);
    assert.deepEqual(shippedOfferQuote(offers.get("031C9E47-4802-4248-838E-778FB1D2CC05")!, "monthly", "US", "2027-01-15"), unknown);
    const once = shippedOfferQuote(offers.get("778A4DCE-0014-4D53-8647-314EF2B091D2")!, "one_time", "US", "2027-01-15");
    assert.ok(once.unitPrice.equals(once.termPrice));
  });
});
