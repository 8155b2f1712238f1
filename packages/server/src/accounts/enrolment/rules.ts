// What a company must say to become a partner, pure.

import { hasFeature, type BillingProfileUpdate, type EnrolmentApplication, type Of, type PartnerType } from "@understudy/contract";
import { checkBilling, checkCountry, type Company } from "../../areas/profiles/index.ts";
import { badProperty } from "../../call/index.ts";
import type { Settings } from "../../world/index.ts";

/** Who gets invoices, and so says where they go. */
const invoiced: ReadonlySet<PartnerType> = new Set(["directBill", "indirectProvider"]);

/**
 * Where a company's registration number is a tax id. Unconfirmed: no page lists where enrolment asks for one.
 * Source: registration ids by country (countries-registration-id-table).
 */
const taxIdCountries = new Set(["AM", "AZ", "CN", "HU", "IN", "IQ", "KG", "MM", "PL", "RU", "SA", "SS", "TJ", "TH", "TR", "AE", "UZ", "VN"]);

export function checkApplication(company: Company, domains: readonly string[], application: Of<typeof EnrolmentApplication>): void {
  const { partnerType, legalBusinessProfile: { address, primaryContact } } = application;
  const isIndirect = partnerType === "indirectProvider" || partnerType === "indirectReseller";
  if (isIndirect && !hasFeature(company.cloud, "indirectModel")) throw badProperty("partnerType", `the cloud ${company.cloud} has no indirect partners`);
  checkCountry(company, address, "legalBusinessProfile.address");
  for (const part of ["firstName", "lastName", "email"] as const) {
    if (!primaryContact[part]) throw badProperty(`legalBusinessProfile.primaryContact.${part}`, "it is missing");
  }
  const mailDomain = (primaryContact.email ?? "").split("@").at(-1)?.toLowerCase() ?? "";
  if (domains.includes(mailDomain)) return;
  throw badProperty("legalBusinessProfile.primaryContact.email", `it must be on a domain of the company: ${domains.join(", ")}`);
}

export interface Completion {
  readonly company: Company;
  readonly partnerType: PartnerType;
  readonly settings: Settings;
  /** Day of the month on which the company becomes a partner. */
  readonly today: number;
}

/** The billing profile to begin with; undefined for those who get no invoices and gave none. */
export function firstBilling(given: Of<typeof BillingProfileUpdate> | undefined, { company, partnerType, settings, today }: Completion) {
  if (!given && invoiced.has(partnerType)) throw badProperty("billingProfile", "it is missing: invoices go there");
  if (!given) return undefined;
  checkBilling(company, given);
  const { attributes: _version, billingCurrency: _currency, ...profile } = given;
  if (settings.missingTaxId === "refuse" && taxIdCountries.has(company.country) && !profile.taxId) {
    throw badProperty("billingProfile.taxId", `it is required in ${company.country}`);
  }
  return { ...profile, billingDay: profile.billingDay ?? today };
}
