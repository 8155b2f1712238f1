// The rules of an account's own profiles, pure: what never changes, and what has the company verified again.

import type { LegalBusinessProfileUpdate, Of } from "@understudy/contract";
import { isCultureName } from "../../addresses/index.ts";
import { badProperty } from "../../call/index.ts";
import { currencyOf } from "../../commerce/index.ts";
import type { Billing, Company, LegalBusiness, Organization } from "./repository.ts";

type PostalAddress = LegalBusiness["address"];

/** The name is fixed for those who buy from Microsoft; others may change it, and are verified anew. */
function checkName(company: Company, before: string, after: string): void {
  if (after === before || (company.partnerType !== "directBill" && company.partnerType !== "indirectProvider")) return;
  throw badProperty("companyName", `it is ${before}, and does not change once the company is verified`);
}

export function checkCountry({ country }: Pick<Company, "country">, address: PostalAddress, property: string): void {
  if (address.country.toUpperCase() === country) return;
  throw badProperty(`${property}.country`, `the account is in ${country}, and its country never changes`);
}

export function checkOrganization(company: Company, before: Organization, after: Organization): void {
  checkName(company, before.companyName, after.companyName);
  checkCountry(company, after.defaultAddress, "defaultAddress");
  if (!isCultureName(after.culture)) throw badProperty("culture", `${after.culture} is not a culture name, like en-US`);
}

/** The profile with the billing day that it has, once it has one. */
export function billingAfter(company: Company, before: Billing, after: Billing & { readonly billingCurrency?: string }): Billing {
  const { billingCurrency, billingDay: given, ...profile } = after;
  checkName(company, before.companyName, profile.companyName);
  checkBilling(company, { ...profile, billingCurrency });
  const billingDay = before.billingDay ?? (given || undefined);
  if (given && given !== billingDay) throw badProperty("billingDay", `it is ${billingDay}, and never changes`);
  return { ...profile, ...(billingDay !== undefined && { billingDay }) };
}

export function checkBilling({ country }: Pick<Company, "country">, profile: Billing & { readonly billingCurrency?: string | undefined }): void {
  checkCountry({ country }, profile.address, "address");
  const currency = currencyOf(country);
  const given = profile.billingCurrency || currency;
  if (given.toUpperCase() !== currency) throw badProperty("billingCurrency", `it is ${currency}, by the account's country, and never changes`);
}

/** Where the place itself has changed; whose name and phone number stand there is nobody's business. */
function hasMoved(before: PostalAddress, after: PostalAddress): boolean {
  const parts = ["country", "region", "state", "city", "addressLine1", "addressLine2", "postalCode"] as const;
  return parts.some((part) => (before[part] ?? "").toLowerCase() !== (after[part] ?? "").toLowerCase());
}

/**
 * The profile as it is after an update, and whether the company is to be verified again: where it has moved or has
 * another name, and where it corrects what was rejected.
 */
export function legalBusinessAfter(
  company: Company, before: LegalBusiness, update: Of<typeof LegalBusinessProfileUpdate>,
): { readonly profile: LegalBusiness; readonly verify: boolean } {
  checkName(company, before.companyName, update.companyName);
  checkCountry(company, update.address, "address");
  const { vettingStatus, vettingSubStatus, verificationEnds } = before;
  const verify = vettingStatus === "rejected" || before.companyName !== update.companyName || hasMoved(before.address, update.address);
  return { profile: { ...update, vettingStatus, vettingSubStatus, ...(verificationEnds !== undefined && { verificationEnds }) }, verify };
}
