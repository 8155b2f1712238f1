// The rules of customers, pure: what may be created, where it may be, and what it looks like then.

import { clouds, customersMax, faults, sandboxLimits, type NewCustomer, type Of } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { isCultureName, phoneNumberCountries, registrationNumberCountries } from "../../addresses/index.ts";
import { badProperty, type CallerAccount } from "../../call/index.ts";
import type { Settings } from "../../world/index.ts";

type Draft = Of<typeof NewCustomer>;

/** Refuses a draft that no account of this kind may create. The domain being taken is the database's to say. */
export function checkNewCustomer(draft: Draft, account: CallerAccount, settings: Settings): void {
  checkInitialDomain(draft.companyProfile.domain, account);
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
  checkReseller(draft, account);
  checkSells(account);
}

/** Only these programmes sell to customers: advisors and control panel vendors do not, and resellers' providers do it for them. */
export const sells = ({ partnerType }: Pick<CallerAccount, "partnerType">): boolean =>
  partnerType === "directBill" || partnerType === "indirectProvider";

/** Refuses a partner that has no customers of its own. */
export function checkSells(account: Pick<CallerAccount, "partnerType">): void {
  if (sells(account)) return;
  throw new Fault(faults.callerRefused, { reason: "Only direct bill partners and indirect providers have customers of their own." });
}

export function checkCustomerLimit(count: number, account: CallerAccount, settings: Settings): void {
  const limit = customersMax(account.partnerType);
  if (!isCustomerLimited(account, settings) || count < limit) return;
  throw new Fault(faults.sandboxLimitReached, { limit, what: "customers" });
}

export const isCustomerLimited = (account: CallerAccount, settings: Settings): boolean =>
  account.kind === "sandbox" && settings.sandboxLimits === "sandbox";

/** What a customer has bought, as far as it keeps the customer where it is. */
export interface Purchase {
  readonly kind: "subscription" | "reservation" | "software";
  readonly id: string;
  readonly status: "active" | "suspended" | "cancelled";
}

/** subscriptions must be suspended before, reservations and software orders cancelled. The code is unconfirmed. */
export function checkNothingHolds(purchases: readonly Purchase[]): void {
  const holding = purchases.filter(({ kind, status }) => (kind === "subscription" ? status === "active" : status !== "cancelled"));
  if (holding.length === 0) return;
  const named = holding.map(({ kind, id }) => `${kind} ${id}`).join(", ");
  throw new Fault(faults.callerRefused, { reason: `Suspend its subscriptions and cancel its reservations and software orders first: ${named}.` });
}

/**
 * with the choice of 2023 there is the default GDAP relationship or nothing; without it DAP in the sandbox, and in
 * a primary account what is set.
 */
export function delegationOf(
  draft: Draft, account: CallerAccount, settings: Settings,
): { readonly allowDelegatedAccess: boolean; readonly defaultGdap: boolean } {
  if (draft.enableGDAPByDefault !== undefined) return { allowDelegatedAccess: false, defaultGdap: draft.enableGDAPByDefault };
  const dap = account.kind === "sandbox" || settings.productionDelegation === "dap";
  return { allowDelegatedAccess: dap, defaultGdap: !dap };
}

export function checkCulture(culture: string, property: string): void {
  if (isCultureName(culture)) return;
  throw badProperty(property, `${culture} is not a culture name, like en-US`);
}

/** A new customer gets an initial domain of the account's cloud. */
function checkInitialDomain(domain: string, account: CallerAccount): void {
  const suffixes = clouds[account.cloud].domainSuffixes;
  const [prefix = "", ...rest] = domain.toLowerCase().split(".");
  if (suffixes.includes(rest.join(".")) && prefix.length <= 27) return;
  const expected = suffixes.map((suffix) => `<name>.${suffix}`).join(" or ");
  throw badProperty("companyProfile.domain", `${domain} is not a domain of this cloud: it takes ${expected}, the name of at most 27 characters`);
}

/** Indirect resellers have their providers create customers for them; that the two are partners is seen in their rows. */
function checkReseller({ associatedPartnerId }: Draft, { partnerType }: CallerAccount): void {
  if (partnerType === "indirectReseller" && !sandboxLimits["indirectReseller.addCustomers"].limit) {
    throw new Fault(faults.callerRefused, { reason: "Indirect resellers add no customers: their indirect providers do." });
  }
  if (associatedPartnerId === undefined || partnerType === "indirectProvider") return;
  throw badProperty("associatedPartnerId", "only indirect providers create customers for a reseller");
}
