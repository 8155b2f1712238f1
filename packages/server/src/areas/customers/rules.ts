// The rules of customers, pure: what may be created, where it may be, and what it looks like then.

import { clouds, faults, type NewCustomer, type Of } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, type CallerAccount } from "../../call/index.ts";
import type { Settings } from "../../world/index.ts";

type Draft = Of<typeof NewCustomer>;

/** Documented for the integration sandbox; see sandbox-limits (partner.customers.max). */
export const sandboxCustomersMax = 75;

/** Where a company's registration number is required: the list of 2021, India since 2023, then the later note. */
const registrationNumberCountries = new Set([
  "AM", "AZ", "BY", "HU", "KZ", "KG", "MD", "RU", "TJ", "UZ", "UA", "IN",
  "BR", "ZA", "PL", "AE", "SA", "TR", "TH", "VN", "MM", "IQ", "SS", "VE",
]);

/** The countries of the error table, where the contact's phone number is required too. */
const phoneNumberCountries = new Set(["AM", "AZ", "BY", "HU", "KZ", "KG", "MD", "RU", "TJ", "UZ", "UA", "IN"]);

/** Refuses a draft that no account of this kind may create. The domain being taken is the database's to say. */
export function checkNewCustomer(draft: Draft, account: CallerAccount, settings: Settings): void {
  checkDomain(draft.companyProfile.domain, account);
  checkCulture(draft.billingProfile.culture, "billingProfile.culture");
  const country = draft.billingProfile.defaultAddress.country.toUpperCase();
  const registrationNumber = draft.companyProfile.organizationRegistrationNumber;
  const needed = registrationNumberCountries.has(country);
  if (needed && !registrationNumber) throw new Fault(faults.registrationNumberMissing, { country });
  if (!needed && registrationNumber && settings.registrationNumberElsewhere === "refuse") {
    throw new Fault(faults.registrationNumberNotApplicable, { country });
  }
  if (phoneNumberCountries.has(country) && !draft.billingProfile.defaultAddress.phoneNumber) {
    throw new Fault(faults.phoneNumberMissing, { country });
  }
  if (draft.associatedPartnerId !== undefined) refuseReseller(draft.associatedPartnerId, account);
}

export function checkCustomerLimit(count: number, account: CallerAccount, settings: Settings): void {
  if (!isCustomerLimited(account, settings) || count < sandboxCustomersMax) return;
  throw new Fault(faults.sandboxLimitReached, { limit: sandboxCustomersMax, what: "customers" });
}

export const isCustomerLimited = (account: CallerAccount, settings: Settings): boolean =>
  account.kind === "sandbox" && settings.sandboxLimits === "sandbox";

/** Language, script and region, as .NET names its cultures: clients make one of it. */
const culturePattern = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;

export function checkCulture(culture: string, property: string): void {
  if (culturePattern.test(culture)) return;
  throw badProperty(property, `${culture} is not a culture name, like en-US`);
}

/** A new customer gets an initial domain of the account's cloud. */
function checkDomain(domain: string, account: CallerAccount): void {
  const suffixes = clouds[account.cloud].domainSuffixes;
  const [prefix = "", ...rest] = domain.toLowerCase().split(".");
  if (suffixes.includes(rest.join(".")) && prefix.length <= 27) return;
  const expected = suffixes.map((suffix) => `<name>.${suffix}`).join(" or ");
  throw badProperty("companyProfile.domain", `${domain} is not a domain of this cloud: it takes ${expected}, the name of at most 27 characters`);
}

/** Only indirect providers create customers for resellers, and only for resellers they are partnered with. */
function refuseReseller(associatedPartnerId: string, account: CallerAccount): never {
  if (account.partnerType !== "indirectProvider") {
    throw badProperty("associatedPartnerId", "only indirect providers create customers for a reseller");
  }
  throw new Fault(faults.noRelationship, { partnerId: account.accountId, customerId: associatedPartnerId });
}
