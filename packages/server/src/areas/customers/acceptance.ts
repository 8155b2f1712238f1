// Customers that nobody sold anything yet, and how they accept a partner: by this a customer has several. Each partner
// has a row of its own and sees nothing of the others'. Source: request-reseller-relationship.md; A-43.

import { faults, hasFeature } from "@understudy/contract";
import { Fault, invariant } from "@understudy/kernel";
import type { CallerAccount } from "../../call/index.ts";
import type { Directory } from "../../directories/index.ts";
import { contactOf, invitationAccepted, sendMail } from "../../mail/index.ts";
import type { Unit } from "../../world/index.ts";
import { createCustomer, type CreatedCustomer, type NewCustomerDraft } from "./create.ts";
import { insertCustomer, listPartnersOf, updateRelation, type CustomerRecord } from "./repository.ts";
import { checkSells } from "./rules.ts";

/**
 * A tenant without a partner. Every row names an account, so it is kept with one of its cloud: that account has no more
 * of it than any other.
 */
export async function createStandalone(unit: Unit, keeper: CallerAccount, draft: NewCustomerDraft): Promise<CreatedCustomer> {
  const created = await createCustomer(unit, keeper, draft);
  const customer = await updateRelation(unit.db, created.customer, { relationship: "unknown", allowDelegatedAccess: false });
  return { ...created, customer };
}

export interface Acceptance {
  readonly partner: CallerAccount;
  readonly tenant: Directory;
  /** The account that the tenant's rows name. */
  readonly keeper: CallerAccount;
  readonly delegatedAdmin: boolean;
}

/** What the customer's administrator does with an invitation. Accepting again takes nothing away. */
export async function acceptPartner(unit: Unit, acceptance: Acceptance): Promise<CustomerRecord> {
  const { partner, tenant, delegatedAdmin } = acceptance;
  const known = await listPartnersOf(unit.db, tenant.tenantId);
  checkAcceptance(acceptance, known);
  const own = known.find(({ accountId }) => accountId === partner.accountId);
  const accepted = own ? await renew(unit, own, delegatedAdmin) : await begin(unit, partner, known, delegatedAdmin);
  const { accountId, customerId, companyProfile, allowDelegatedAccess } = accepted;
  await sendMail(unit, {
    cause: `accepted ${accountId} ${customerId} ${unit.nowText}`, accountId, to: await contactOf(unit.db, accountId),
    letter: invitationAccepted({ customer: companyProfile.companyName, delegatedAdmin: allowDelegatedAccess }),
  });
  return accepted;
}

const renew = (unit: Unit, own: CustomerRecord, delegatedAdmin: boolean): Promise<CustomerRecord> =>
  updateRelation(unit.db, own, { relationship: "reseller", allowDelegatedAccess: own.allowDelegatedAccess || delegatedAdmin });

function checkAcceptance(
  { partner, tenant, keeper }: Omit<Acceptance, "delegatedAdmin">,
  known: readonly Pick<CustomerRecord, "accountId" | "relationship">[],
): void {
  const refused = (reason: string): Fault => new Fault(faults.callerRefused, { reason });
  if (partner.kind === "sandbox") throw new Fault(faults.wrongEnvironment, { environment: "the integration sandbox" });
  if (partner.state !== "active") throw refused(`The partner's account is ${partner.state}.`);
  checkSells(partner);
  if (tenant.kind !== "customer") throw refused("A partner's own tenant is no customer.");
  if (keeper.kind === "sandbox") throw refused("The customer belongs to an integration sandbox.");
  if (tenant.cloud !== partner.cloud) throw refused(`The customer is in the cloud ${tenant.cloud}, the partner in ${partner.cloud}.`);
  const hasOther = known.some(({ accountId, relationship }) => relationship === "reseller" && accountId !== partner.accountId);
  if (hasOther && !hasFeature(partner.cloud, "severalPartnersPerCustomer")) {
    throw refused(`In the cloud ${partner.cloud} a customer has one partner, and this one has another.`);
  }
}

/** The company is as its directory knows it; how other partners bill it is their affair. */
async function begin(
  unit: Unit, partner: CallerAccount, known: readonly CustomerRecord[], allowDelegatedAccess: boolean,
): Promise<CustomerRecord> {
  const [oldest] = known;
  invariant(oldest, "whoever has made a customer's tenant has a row of the customer");
  const { companyProfile } = oldest;
  const { culture, language, email, defaultAddress } = oldest.billingProfile;
  const customer: CustomerRecord = {
    customerId: oldest.customerId,
    accountId: partner.accountId,
    commerceId: unit.ids.guid(),
    relationship: "reseller",
    allowDelegatedAccess,
    defaultGdap: false,
    companyProfile,
    billingProfile: {
      id: unit.ids.guid(), culture, language,
      email: companyProfile.email ?? email,
      companyName: companyProfile.companyName,
      defaultAddress: companyProfile.address ?? defaultAddress,
    },
    billingVersion: 1,
    createdAt: unit.nowText,
    ...(oldest.accountStatus && { accountStatus: oldest.accountStatus }),
  };
  await insertCustomer(unit.db, customer);
  return customer;
}
