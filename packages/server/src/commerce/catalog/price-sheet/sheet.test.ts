// What the rows of each kind of sheet say, and which rows are refused.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PriceSheetKind } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import fc from "fast-check";
import { consumptionRow, licenceRow, pieces, sheetColumns, sheetOf, type SheetRow, type Writing } from "../../../../../../tests/support/price-sheets.ts";
import { instantOf } from "./values.ts";
import { openEnd, openStart } from "./price.ts";
import { readPiece, startOfSheet, type ReadPiece, type SheetOrder } from "./sheet.ts";

const anOrder: SheetOrder = { fileName: "prices.csv", defaults: { market: "DE", currency: "EUR" } };

function read(sheet: string | Uint8Array, order: Partial<SheetOrder> = {}, size = 512): Pick<ReadPiece, "lines" | "rejected"> & { readonly kind: PriceSheetKind | undefined } {
  const whole = { ...anOrder, ...order };
  const [lines, rejected]: [ReadPiece["lines"][number][], ReadPiece["rejected"][number][]] = [[], []];
  let state = startOfSheet;
  const take = (piece: ReadPiece) => {
    state = piece.state;
    lines.push(...piece.lines);
    rejected.push(...piece.rejected);
  };
  for (const piece of pieces(Buffer.from(sheet), size)) take(readPiece(whole, state, piece));
  take(readPiece(whole, state, new Uint8Array(), true));
  return { kind: state.kind, lines, rejected };
}

/** What the one row of a sheet says, with its amounts as text. */
function saidBy(columns: readonly string[], row: SheetRow, writing: Writing = {}, order: Partial<SheetOrder> = {}) {
  const { kind, lines, rejected } = read(sheetOf(columns, [row], writing), order);
  assert.deepEqual(rejected, []);
  assert.equal(lines.length, 1);
  const { said } = lines[0] as ReadPiece["lines"][number];
  const { unitPrice, erpPrice, ...price } = said.price ?? {};
  return { kind, price: { ...price, unitPrice: unitPrice?.toString(), erpPrice: erpPrice?.toString() }, sku: said.sku, said };
}

const { licence2021, licencePreview, licence2026, azure, offermatrix, legacy } = sheetColumns;

const licencePrice = {
  kind: "updatedlicensebased", productId: "CFQ7TTC0HDK0", skuId: "0001", market: "US", currency: "USD", segment: "commercial",
  termDuration: "P1Y", billingCycle: "annual", effectiveFrom: "2021-10-01T00:00:00.000Z", effectiveTo: openEnd, unitPrice: "115.2", erpPrice: "144",
};

describe("a sheet of licences", () => {
  test("of 2021 says price, plan, range and titles", () => {
    const { kind, price, sku } = saidBy(licence2021, licenceRow);
    assert.equal(kind, "updatedlicensebased");
    assert.deepEqual(price, licencePrice);
    assert.deepEqual(sku, {
      plans: [{ segment: "commercial", termDuration: "P1Y", billingCycle: "annual" }],
      texts: {
        productTitle: "Advanced Communications", skuTitle: "Advanced Communications", publisher: "Microsoft Corporation",
        description: 'Calls, "meetings",\nand more', tags: ["License"],
      },
    });
  });

  test("of 2026 begins with another column and is read by its titles", () => {
    assert.deepEqual(saidBy(licence2026, { ...licenceRow, ChangeIndicator: "Unchanged", PreviousValues: "UnitPrice: 100" }).price, licencePrice);
    assert.deepEqual(saidBy(licence2021.toReversed(), licenceRow).price, licencePrice);
    const sheet = sheetOf(["Of Ours", ...licence2021], [licenceRow]);
    const [titles = ""] = sheet.split("\r\n");
    const { lines } = read(`${titles.toUpperCase().replace("SKUID", " Sku Id ")},"SkuId"${sheet.slice(titles.length)}`);
    assert.deepEqual(lines.map(({ said }) => [said.skuId, said.price?.erpPrice?.toString()]), [["0001", "144"]]);
  });

  test("in preview says until when it is sold", () => {
    const { price } = saidBy(licencePreview, { ...licenceRow, EndofSaleDate: "12/31/2022 23:59", EffectiveEndDate: "11/30/9999 23:59", EffectiveStartDate: "2/1/2023 0:00" });
    assert.deepEqual(price, { ...licencePrice, effectiveFrom: "2023-02-01T00:00:00.000Z", endOfSale: "2022-12-31T23:59:00.000Z" });
  });

  test("that a local Excel has saved says the same", () => {
    const row = { ...licenceRow, SkuId: "1", UnitPrice: "115,2", EffectiveStartDate: "01.10.2021 00:00", EffectiveEndDate: "30.11.9999 23:59:59" };
    for (const separator of [";", "\t"]) assert.deepEqual(saidBy(licence2021, row, { separator, quotes: "needed" }).price, licencePrice);
    const text = sheetOf(licence2021, [{ ...row, SkuDescription: "Büro" }], { separator: ";", quotes: "needed" });
    for (const bytes of [`\uFEFF${text}`, Buffer.from(text, "latin1"), Buffer.from(`\uFEFF${text}`, "utf16le"), `sep=;\r\n${text}`]) {
      const { lines, rejected } = read(bytes);
      assert.deepEqual([rejected, lines.map(({ said }) => said.sku.texts.description)], [[], ["Büro"]]);
    }
  });

  test("has trials without a price, and licences that cost nothing", () => {
    const trial = saidBy(licence2021, { ...licenceRow, BillingPlan: "None", TermDuration: "P1M", UnitPrice: "", "ERP Price": "", Tags: "License; Trial" });
    assert.deepEqual([trial.price.unitPrice, trial.price.billingCycle, trial.price.erpPrice, trial.sku.texts.tags], ["0", "none", undefined, ["License", "Trial"]]);
    assert.equal(saidBy(licence2021, { ...licenceRow, UnitPrice: "0" }).price.unitPrice, "0");
  });

  test("without dates holds always, and without a segment is for everybody", () => {
    const { price } = saidBy(licence2021.filter((title) => title !== "Segment"), { ...licenceRow, EffectiveStartDate: "", EffectiveEndDate: "" });
    assert.deepEqual([price.effectiveFrom, price.effectiveTo, price.segment], [openStart, openEnd, "commercial"]);
    const segments = ["Government", "EDUCATION", "Charity", "Nonprofit", "Non-Profit"].map((Segment) => saidBy(licence2021, { ...licenceRow, Segment }).price.segment);
    assert.deepEqual(segments, ["government", "education", "nonprofit", "nonprofit", "nonprofit"]);
  });

  test("without market and currency is of those that the import was begun with", () => {
    const { price } = saidBy(licence2021.filter((title) => title !== "Market" && title !== "Currency"), licenceRow);
    assert.deepEqual([price.market, price.currency], ["DE", "EUR"]);
  });

  test("that calls a row deleted without an end has no price by it", () => {
    const { price } = saidBy(licence2026, { ...licenceRow, ChangeIndicator: "Delete" });
    assert.equal(price.effectiveTo, price.effectiveFrom);
    const ended = saidBy(licence2026, { ...licenceRow, ChangeIndicator: "Delete", EffectiveEndDate: "2022-02-28T23:59:59Z" });
    assert.equal(ended.price.effectiveTo, "2022-02-28T23:59:59.000Z");
  });
});

describe("a sheet of software", () => {
  const perpetual = { ...licenceRow, ProductId: "DG7GMGF0D5RK", TermDuration: "OneTime", BillingPlan: "", Tags: "Software;Perpetual" };

  test("has perpetual licences, which are paid once, and subscriptions, which are paid for the term", () => {
    const { kind, price } = saidBy(licence2021, perpetual);
    assert.deepEqual([kind, price.billingCycle, "termDuration" in price], ["software", "one_time", false]);
    for (const [TermDuration, billingCycle] of [["P1Y", "annual"], ["P3Y", "triennial"], ["P1M", "monthly"]] as const) {
      const said = saidBy(licence2026, { ...perpetual, TermDuration, Tags: "Software", ChangeIndicator: "Add" });
      assert.deepEqual([said.kind, said.price.termDuration, said.price.billingCycle], ["software", TermDuration, billingCycle]);
    }
  });
});

describe("a sheet of Azure", () => {
  const reservation = { ...consumptionRow, TermDuration: "P3Y", ProductTitle: "Virtual Machine RI", Tags: "Azure; Reservation" };

  test("says what consumption costs, by tiers of which the last is open", () => {
    const { kind, price, sku } = saidBy(azure, { ...consumptionRow, PricingTierRangeMin: "6", PricingTierRangeMax: "9223372036854780000" });
    assert.equal(kind, "azure_consumption");
    assert.deepEqual(price, {
      kind: "azure_consumption", productId: "DZH318Z0BQD2", skuId: "003J", market: "US", currency: "USD", segment: "commercial", tierMin: "6",
      effectiveFrom: "2019-02-01T00:00:00.000Z", effectiveTo: openEnd, unitPrice: "2.99", erpPrice: undefined,
    });
    assert.deepEqual([sku.texts.meterType, sku.texts.unitOfMeasure, sku.texts.meterIds], ["1 GB", "1 GB", consumptionRow["MeterIds"]]);
    const tier = saidBy(azure, { ...consumptionRow, UnitPrice: "0", PricingTierRangeMin: "1", PricingTierRangeMax: "5" });
    assert.deepEqual([tier.price.tierMin, tier.price.tierMax, tier.price.unitPrice], ["1", "5", "0"]);
  });

  test("says what reservations cost, whatever the billing plan, in a sheet of their own or with consumption", () => {
    const { kind, price } = saidBy(azure, reservation);
    assert.deepEqual([kind, price.kind, price.termDuration, "billingCycle" in price], ["azure_reservations", "azure_reservations", "P3Y", false]);
    const { kind: both, lines } = read(sheetOf(azure, [consumptionRow, reservation]));
    assert.deepEqual([both, lines.map(({ said }) => said.kind)], ["azure_consumption", ["azure_consumption", "azure_reservations"]]);
  });
});

describe("a sheet of the marketplace", () => {
  test("is known by its publishers, or by what it is called or said to be", () => {
    const foreign = saidBy(licence2021, { ...licenceRow, ProductId: "DZH318Z0CKCB", Publisher: "Contoso Software", TermDuration: "P1M", BillingPlan: "Monthly" });
    assert.deepEqual([foreign.kind, foreign.sku.texts.publisher], ["marketplace", "Contoso Software"]);
    assert.equal(saidBy(licence2021, licenceRow, {}, { fileName: "Marketplace_US.csv" }).kind, "marketplace");
    assert.equal(saidBy(licence2021, licenceRow, {}, { wanted: "marketplace", fileName: "software.csv" }).kind, "marketplace");
  });
});

describe("an offer matrix", () => {
  const row = {
    ProductTitle: "Microsoft 365 Business Basic", ProductId: "CFQ7TTC0LH18", SkuId: "1", SkuTitle: "Microsoft 365 Business Basic",
    ProvisioningId: "3b555118-da6a-4418-894f-7df1e2096870", ProvisioningString: "O365_BUSINESS_ESSENTIALS", MinLicenses: "1", MaxLicenses: "300",
    AssetOwnershipLimit: "2", AssetOwnershipLimitType: "ConcurrentCount", ProductSkuPreRequisites: "CFQ7TTC0LHSF/1, CFQ7TTC0LF8S/0002",
    ProductSkuConversion: "CFQ7TTC0LDPB/0001,CFQ7TTC0LF8Q/0001", Description: "Mail", AllowedCountries: "AD;ae;US",
  };

  test("says the limits of a SKU, what it takes, what it becomes and where it is sold", () => {
    const { kind, said } = saidBy(offermatrix, row);
    assert.deepEqual([kind, said.productId, said.skuId, said.market, said.price], ["offermatrix", "CFQ7TTC0LH18", "0001", "", undefined]);
    assert.deepEqual(said.sku.matrix, {
      productTitle: "Microsoft 365 Business Basic", skuTitle: "Microsoft 365 Business Basic", description: "Mail",
      provisioningId: "3b555118-da6a-4418-894f-7df1e2096870", provisioningString: "O365_BUSINESS_ESSENTIALS", ownershipLimitType: "ConcurrentCount",
      minLicenses: 1, maxLicenses: 300, ownershipLimit: 2, prerequisites: ["CFQ7TTC0LHSF:0001", "CFQ7TTC0LF8S:0002"],
      conversions: ["CFQ7TTC0LDPB:0001", "CFQ7TTC0LF8Q:0001"], allowedCountries: ["AD", "AE", "US"],
    });
  });

  test("may leave cells empty, and refuses what cannot be read", () => {
    const { said } = saidBy(offermatrix, { ProductId: "CFQ7TTC0LH18", SkuId: "0001" });
    assert.deepEqual(said.sku.matrix, { prerequisites: [], conversions: [], allowedCountries: [] });
    const bad = [{ MaxLicenses: "many" }, { MinLicenses: "400" }, { ProductSkuPreRequisites: "CFQ7TTC0LHSF" }, { AllowedCountries: "USA" }, { SkuId: "" }];
    const { rejected } = read(sheetOf(offermatrix, bad.map((cells) => ({ ...row, ...cells }))));
    assert.deepEqual(rejected.map(({ line, column }) => [line, column]),
      [[2, "MaxLicenses"], [3, "MaxLicenses"], [4, "ProductSkuPreRequisites"], [5, "AllowedCountries"], [6, "SkuId"]]);
  });
});

describe("the price list of older licences", () => {
  const row = {
    "A/C/D/U": "UNC", "Valid-From Date": "2021-10-01", "Valid-To Date": "9999-12-31", "Offer Display Name": "Microsoft 365 Business Basic",
    "Offer ID": "BD938F12-058F-4927-BBA3-AE36B1D2501C", "License Agreement Type": "Corporate", "Purchase Unit": "1 MONTH(S)",
    "Secondary License Type": "NON-SPECIFIC", "End Customer Type": "Cloud Reseller Corporate", "List Price": "4.00", "ERP Price": "5",
  };

  test("says what an offer costs a month, in the import's market", () => {
    const { kind, price, sku } = saidBy(legacy, row);
    assert.equal(kind, "legacy");
    assert.deepEqual(price, {
      kind: "legacy", productId: "bd938f12-058f-4927-bba3-ae36b1d2501c", skuId: "", market: "DE", currency: "EUR", segment: "commercial", termDuration: "P1M",
      effectiveFrom: "2021-10-01T00:00:00.000Z", effectiveTo: openEnd, unitPrice: "4", erpPrice: "5",
    });
    assert.deepEqual(sku.texts, {
      productTitle: "Microsoft 365 Business Basic", skuTitle: "Microsoft 365 Business Basic", agreementType: "Corporate", purchaseUnit: "1 MONTH(S)",
      secondaryLicenseType: "NON-SPECIFIC", endCustomerType: "Cloud Reseller Corporate",
    });
  });

  test("knows who may buy, and flags of what is no longer sold", () => {
    const segment = (type: string, customer: string) => saidBy(legacy, { ...row, "License Agreement Type": type, "End Customer Type": customer }).price.segment;
    assert.deepEqual([segment("Academic", "Cloud Reseller Faculty"), segment("Government", ""), segment("Corporate", "Charity")], ["education", "government", "nonprofit"]);
    assert.equal(saidBy(legacy, { ...row, "A/C/D/U": "DEPR" }).price.endOfSale, "2021-10-01T00:00:00.000Z");
    const deleted = saidBy(legacy, { ...row, "A/C/D/U": "DEL" }).price;
    assert.equal(deleted.effectiveTo, deleted.effectiveFrom);
    const { rejected } = read(sheetOf(legacy, [{ ...row, "Offer ID": "MS-0B" }, { ...row, "Purchase Unit": "a while" }]));
    assert.deepEqual(rejected.map(({ column, value }) => [column, value]), [["Offer ID", "MS-0B"], ["Purchase Unit", "a while"]]);
  });
});

describe("a row", () => {
  const bad: readonly (readonly [cells: SheetRow, column: string, reason: RegExp])[] = [
    [{ TermDuration: "P5Y" }, "TermDuration", /not known/], [{ TermDuration: "" }, "TermDuration", /empty/], [{ BillingPlan: "Weekly" }, "BillingPlan", /not known/],
    [{ BillingPlan: "" }, "BillingPlan", /empty/], [{ TermDuration: "P1M" }, "BillingPlan", /longer than the term/], [{ UnitPrice: "" }, "UnitPrice", /empty/],
    [{ UnitPrice: "call us" }, "UnitPrice", /no number/], [{ UnitPrice: "-5" }, "UnitPrice", /negative/], [{ UnitPrice: "1,5" }, "UnitPrice", /comma/],
    [{ "ERP Price": "x" }, "ERP Price", /no number/], [{ ProductId: "" }, "ProductId", /empty/], [{ ProductId: "a b" }, "ProductId", /no product id/],
    [{ SkuId: "1.00E+05" }, "SkuId", /four letters and digits/], [{ Market: "USA" }, "Market", /two letters/], [{ Currency: "dollars" }, "Currency", /three letters/],
    [{ Segment: "Everyone" }, "Segment", /not known/], [{ EffectiveStartDate: "soon" }, "EffectiveStartDate", /no date/],
    [{ EffectiveEndDate: "2021-09-30" }, "EffectiveEndDate", /before the beginning/], [{ PricingTierRangeMin: "10", PricingTierRangeMax: "9" }, "PricingTierRangeMax", /less than/],
  ];
  for (const [cells, column, reason] of bad) {
    test(`with ${JSON.stringify(cells)} is refused alone, and the report says where and why`, () => {
      const { lines, rejected } = read(sheetOf(licence2021, [licenceRow, { ...licenceRow, ...cells }, licenceRow]));
      assert.deepEqual(lines.map(({ line }) => line), [2, 6]);
      const [row, ...more] = rejected;
      assert.deepEqual([more, row?.line, row?.column, row?.value ?? ""], [[], 4, column, cells[column] ?? licenceRow[column]]);
      assert.match(row?.reason ?? "", reason);
    });
  }

  test("whose values do not lie under the titles is refused, and one without its last empty ones is not", () => {
    const { lines, rejected } = read("ProductId,SkuId,UnitPrice,TermDuration,BillingPlan,Segment\nCFQ7TTC0LH18,1,5,P1Y,Annual\nCFQ7TTC0LH18,1,5,P1Y,Annual,,\nCFQ7TTC0LH18,1,5,P1Y,Annual,,x\n");
    assert.deepEqual([lines.map(({ line }) => line), rejected], [[2, 3], [{ line: 4, reason: "it has 7 values for 6 columns" }]]);
  });

  test("with the character U+0000 is refused, and of a long value the report has the beginning", () => {
    const { rejected } = read(sheetOf(licence2021, [{ ...licenceRow, SkuTitle: "a\0b" }, { ...licenceRow, UnitPrice: "x".repeat(300) }]));
    assert.deepEqual(rejected.map(({ line, value }) => [line, value]), [[2, undefined], [4, "x".repeat(100)]]);
  });
});

describe("a file", () => {
  const refusal = (sheet: string, order: Partial<SheetOrder> = {}): string => {
    try {
      read(sheet, order);
    } catch (error) {
      return ((error as { data?: readonly string[] }).data ?? []).join();
    }
    return "";
  };

  test("that is no price sheet is refused with what it has and what it should have", () => {
    assert.match(refusal("Name,Age\nAnn,5\n"), /not that of a price sheet \(Name, Age\): prices have the columns ProductId, SkuId and UnitPrice/);
    for (const empty of ["", "\n\n", "\uFEFF", " , \n"]) assert.match(refusal(empty), /the file is empty/);
    assert.match(refusal("{\"a\":1}"), /not that of a price sheet/);
  });

  test("that was said to be another sheet than its columns make is refused", () => {
    assert.match(refusal(sheetOf(offermatrix, []), { wanted: "software" }), /columns of offermatrix, not of software/);
    assert.match(refusal(sheetOf(licence2021, []), { wanted: "legacy" }), /columns of a price sheet of the new commerce, not of legacy/);
    assert.equal(read(sheetOf(licence2021, [licenceRow]), { wanted: "software" }).kind, "software");
  });

  test("with titles alone has no rows", () => assert.deepEqual(read(sheetOf(licence2021, [])), { kind: undefined, lines: [], rejected: [] }));
});

test("whatever bytes come, they are read or refused, and nothing else happens", () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(fc.constantFrom('"', ",", ";", "\t", "\r", "\n", "\0", "\uFEFF", "ProductId", "SkuId", "UnitPrice", "1E5", "1/2/2021", "é", "x"), { maxLength: 60 })
      .map((parts) => Buffer.from(parts.join(""))),
  );
  fc.assert(fc.property(noise, fc.boolean(), fc.integer({ min: 1, max: 50 }), (bytes, isTitled, size) => {
    const sheet = isTitled ? Buffer.concat([Buffer.from("ProductId,SkuId,UnitPrice,EffectiveStartDate,PricingTierRangeMin\n"), bytes]) : bytes;
    try {
      read(sheet, {}, size);
    } catch (error) {
      assert.ok(error instanceof Fault, String(error));
    }
  }), { numRuns: 400 });
});

test("whatever rows a sheet has, in whichever form and cut wherever, they are read as they were", () => {
  const word = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.replaceAll(/["\r\0\uFEFF]/g, "").trim());
  const id = fc.stringMatching(/^[0-9A-Z]{12}$/);
  const money = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 9_999 })).map(([whole, part]) => `${whole}.${`${part}`.padStart(4, "0")}`);
  const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const plan = fc.constantFrom(["P1M", "Monthly"], ["P1Y", "Monthly"], ["P1Y", "Annual"], ["P3Y", "Triennial"], ["P3Y", "Annual"]);
  const row = fc.record({
    ProductTitle: word, SkuDescription: word, ProductId: id, SkuId: fc.stringMatching(/^[0-9A-Z]{4}$/), plan, Market: fc.constantFrom("US", "DE", "GB"),
    Currency: fc.constantFrom("USD", "EUR"), UnitPrice: money, "ERP Price": money, EffectiveStartDate: day, Segment: fc.constantFrom("Commercial", "Education"),
  });
  const form = fc.record({ columns: fc.constantFrom(licence2021, licencePreview, licence2026), isLocal: fc.boolean(), isEnded: fc.boolean(), size: fc.integer({ min: 1, max: 400 }) });
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), form, (drafts, { columns, isLocal, isEnded, size }) => {
    const rows = drafts.map(({ plan: [TermDuration = "", BillingPlan = ""], ...cells }): SheetRow => ({ ...cells, TermDuration, BillingPlan }));
    const local = ({ SkuId = "", UnitPrice = "", EffectiveStartDate = "", ...cells }: SheetRow): SheetRow => {
      const [year, month, dayOfMonth] = EffectiveStartDate.split("-");
      return { ...cells, SkuId: SkuId.replace(/^0+(?=.)/, ""), UnitPrice: UnitPrice.replace(".", ","), "ERP Price": (cells["ERP Price"] ?? "").replace(".", ","), EffectiveStartDate: `${dayOfMonth}.${month}.${year}` };
    };
    const sheet = isLocal ? sheetOf(columns, rows.map(local), { separator: ";", quotes: "needed", isEnded }) : sheetOf(columns, rows, { isEnded });
    const { lines, rejected } = read(sheet, { wanted: "updatedlicensebased" }, size);
    assert.deepEqual(rejected, []);
    assert.deepEqual(lines.map(({ said: { price, sku } }) => [
      price?.productId, price?.skuId, price?.market, price?.currency, price?.segment, price?.termDuration, price?.billingCycle, price?.effectiveFrom,
      price?.unitPrice.rounded(4).toNumber(), price?.erpPrice?.toNumber(), sku.texts.productTitle ?? "", sku.texts.description ?? "",
    ]), rows.map((cells) => [
      cells["ProductId"], cells["SkuId"], cells["Market"], cells["Currency"], cells["Segment"]?.toLowerCase(), cells["TermDuration"], cells["BillingPlan"]?.toLowerCase(),
      instantOf(cells["EffectiveStartDate"] ?? "", ","), Number(cells["UnitPrice"]), Number(cells["ERP Price"]), cells["ProductTitle"], cells["SkuDescription"],
    ]));
    assert.deepEqual(read(sheet, { wanted: "updatedlicensebased" }, 1_000_000).lines, lines);
  }), { numRuns: 100 });
});
