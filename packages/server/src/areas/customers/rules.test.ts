import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cloudNames, clouds, type CloudName } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { CallerAccount } from "../../call/index.ts";
import { defaultSettings, type Settings } from "../../world/index.ts";
import { checkCustomerLimit, checkNewCustomer } from "./rules.ts";

const account = (changes: Partial<CallerAccount> = {}): CallerAccount => ({
  accountId: "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10", kind: "sandbox", cloud: "global", partnerType: "directBill", state: "active",
  domain: "partner.onmicrosoft.com", mfaPolicy: "enforce", mfaEnforcedPercent: 100, ...changes,
});

interface Draft {
  readonly domain?: string;
  readonly country?: string;
  readonly culture?: string;
  readonly registrationNumber?: string;
  readonly phoneNumber?: string;
  readonly associatedPartnerId?: string;
}

const draft = ({ domain = "customer.onmicrosoft.com", country = "US", culture = "en-US", registrationNumber, phoneNumber, associatedPartnerId }: Draft) => ({
  companyProfile: { domain, ...(registrationNumber !== undefined && { organizationRegistrationNumber: registrationNumber }) },
  billingProfile: {
    email: "a@b.example", culture, language: "en", companyName: "Customer",
    defaultAddress: { country, city: "City", addressLine1: "Street 1", ...(phoneNumber !== undefined && { phoneNumber }) },
  },
  ...(associatedPartnerId !== undefined && { associatedPartnerId }),
});

/** The code that a draft is refused with; 0 where it is not. */
function refusal(changes: Draft, by = account(), settings: Partial<Settings> = {}): number {
  try {
    checkNewCustomer(draft(changes), by, { ...defaultSettings, ...settings });
    return 0;
  } catch (error) {
    if (error instanceof Fault) return error.definition.code;
    throw error;
  }
}

describe("a new customer", () => {
  for (const cloud of cloudNames) {
    test(`has an initial domain of its partner's cloud: ${cloud}`, () => {
      const suffixesOf = (name: CloudName) => clouds[name].domainSuffixes;
      for (const suffix of suffixesOf(cloud)) assert.equal(refusal({ domain: `Customer.${suffix.toUpperCase()}` }, account({ cloud })), 0);
      const foreign = cloudNames.flatMap(suffixesOf).filter((suffix) => !suffixesOf(cloud).includes(suffix));
      for (const suffix of [...foreign, "example.com", `x.${suffixesOf(cloud)[0]}`]) assert.equal(refusal({ domain: `customer.${suffix}` }, account({ cloud })), 3000);
    });
  }

  test("has a domain prefix of at most 27 characters", () => {
    assert.equal(refusal({ domain: `${"x".repeat(27)}.onmicrosoft.com` }), 0);
    assert.equal(refusal({ domain: `${"x".repeat(28)}.onmicrosoft.com` }), 3000);
  });

  for (const culture of ["en-US", "de", "zh-Hans-CN", "sr-Latn-RS", "EN-us"]) {
    test(`may have the culture ${culture}`, () => assert.equal(refusal({ culture }), 0));
  }
  for (const culture of ["english", "en_US", "e", "en-", "not a culture", "", "12"]) {
    test(`may not have the culture "${culture}"`, () => assert.equal(refusal({ culture }), 3000));
  }

  for (const country of ["AM", "AZ", "BY", "HU", "KZ", "KG", "MD", "RU", "TJ", "UZ", "UA", "IN", "in"]) {
    test(`in ${country} needs a registration number and a phone number`, () => {
      assert.equal(refusal({ country, phoneNumber: "1" }), 600049);
      assert.equal(refusal({ country, phoneNumber: "1", registrationNumber: "" }), 600049);
      assert.equal(refusal({ country, registrationNumber: "1" }), 600051);
      assert.equal(refusal({ country, registrationNumber: "1", phoneNumber: "" }), 600051);
      assert.equal(refusal({ country, registrationNumber: "1", phoneNumber: "1" }), 0);
    });
  }
  for (const country of ["BR", "ZA", "PL", "AE", "SA", "TR", "TH", "VN", "MM", "IQ", "SS", "VE"]) {
    test(`in ${country} needs a registration number and no phone number`, () => {
      assert.equal(refusal({ country }), 600049);
      assert.equal(refusal({ country, registrationNumber: "1" }), 0);
    });
  }

  test("elsewhere may have a registration number, unless registrationNumberElsewhere refuses it", () => {
    assert.equal(refusal({ registrationNumber: "1" }), 0);
    assert.equal(refusal({ registrationNumber: "1" }, account(), { registrationNumberElsewhere: "refuse" }), 600002);
    assert.equal(refusal({}, account(), { registrationNumberElsewhere: "refuse" }), 0);
    assert.equal(refusal({ country: "PL", registrationNumber: "1" }, account(), { registrationNumberElsewhere: "refuse" }), 0);
  });

  test("is created for a reseller by its provider only: direct bill partners have no resellers, and resellers add no customers", () => {
    const associatedPartnerId = "0b1d5a7e-6f0c-4c6e-8a55-1f0c9d3b7a21";
    assert.equal(refusal({ associatedPartnerId }), 3000);
    assert.equal(refusal({ associatedPartnerId }, account({ partnerType: "indirectProvider" })), 0);
    for (const kind of ["primary", "sandbox"] as const) assert.equal(refusal({}, account({ kind, partnerType: "indirectReseller" })), 2032);
  });

  test("is a direct bill partner's or an indirect provider's: advisors and control panel vendors sell nothing", () => {
    for (const partnerType of ["directBill", "indirectProvider"] as const) assert.equal(refusal({}, account({ partnerType })), 0);
    for (const partnerType of ["advisor", "controlPanelVendor"] as const) assert.equal(refusal({}, account({ partnerType })), 2032);
  });
});

test("the limit of customers is a sandbox's, and only where the limits apply", () => {
  const isRefused = (count: number, by: CallerAccount, settings: Partial<Settings> = {}): boolean => {
    try {
      checkCustomerLimit(count, by, { ...defaultSettings, ...settings });
      return false;
    } catch (error) {
      return error instanceof Fault && error.definition.code === 800018;
    }
  };
  assert.deepEqual([0, 74, 75, 76].map((count) => isRefused(count, account())), [false, false, true, true]);
  assert.equal(isRefused(1_000, account({ kind: "primary" })), false);
  assert.equal(isRefused(1_000, account(), { sandboxLimits: "unlimited" }), false);
});
