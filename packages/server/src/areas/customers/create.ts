// A customer comes into being: its tenant with its domain, its first administrator, and the relationship.

import { faults, type NewCustomer, type Of } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { findResellerOf } from "../../accounts/index.ts";
import type { CallerAccount } from "../../call/index.ts";
import { claimDomain, insertDirectory, insertUser, temporaryPassword } from "../../directories/index.ts";
import type { Unit } from "../../world/index.ts";
import { countCustomers, insertCustomer, type CustomerRecord } from "./repository.ts";
import { beginReview } from "./review.ts";
import { checkCustomerLimit, checkNewCustomer, delegationOf, isCustomerLimited } from "./rules.ts";

export type NewCustomerDraft = Of<typeof NewCustomer>;

export interface CreatedCustomer {
  readonly customer: CustomerRecord;
  readonly credentials: { readonly userName: string; readonly password: string };
}

export async function createCustomer(unit: Unit, account: CallerAccount, draft: NewCustomerDraft): Promise<CreatedCustomer> {
  checkNewCustomer(draft, account, unit.settings);
  if (draft.associatedPartnerId !== undefined) await checkPartnership(unit, account, draft.associatedPartnerId);
  if (isCustomerLimited(account, unit.settings)) {
    await unit.db.lockAccount(account.accountId);
    checkCustomerLimit(await countCustomers(unit.db, account.accountId), account, unit.settings);
  }
  const customer = recordOf(unit, account, draft);
  const { domain } = customer.companyProfile;
  const tenant = { tenantId: customer.customerId, accountId: account.accountId, cloud: account.cloud, domain };
  await insertDirectory(unit.db, { ...tenant, kind: "customer" });
  if (!(await claimDomain(unit.db, tenant))) throw new Fault(faults.domainTaken, { domain });
  await insertCustomer(unit.db, customer);
  if (unit.settings.accountReview === "new") await beginReview(unit, customer);
  const { password, passwordHash } = temporaryPassword(unit);
  const credentials = { userName: "admin", password };
  await insertUser(unit.db, {
    userId: unit.ids.guid(),
    tenantId: customer.customerId,
    accountId: account.accountId,
    userName: `${credentials.userName}@${domain}`,
    firstName: draft.billingProfile.firstName ?? "",
    lastName: draft.billingProfile.lastName ?? "",
    roles: ["globalAdmin"],
    passwordHash,
    mustChangePassword: true,
    createdAt: unit.nowText,
  });
  return { customer, credentials };
}

/** A provider creates customers for the resellers that it is partnered with. */
async function checkPartnership({ db }: Unit, { accountId: partnerId }: CallerAccount, resellerId: string): Promise<void> {
  if (await findResellerOf(db, partnerId, resellerId)) return;
  throw new Fault(faults.noRelationship, { partnerId, customerId: resellerId });
}

function recordOf(unit: Unit, account: CallerAccount, draft: NewCustomerDraft): CustomerRecord {
  const customerId = unit.ids.guid();
  const { companyProfile, billingProfile } = draft;
  const { firstName: _first, middleName: _middle, lastName: _last, ...address } = billingProfile.defaultAddress;
  return {
    customerId,
    accountId: account.accountId,
    commerceId: unit.ids.guid(),
    relationship: "reseller",
    ...delegationOf(draft, account, unit.settings),
    ...(draft.associatedPartnerId !== undefined && { resellerId: draft.associatedPartnerId.toLowerCase() }),
    companyProfile: {
      tenantId: customerId,
      domain: companyProfile.domain,
      companyName: companyProfile.companyName ?? billingProfile.companyName,
      ...(companyProfile.organizationRegistrationNumber !== undefined && {
        organizationRegistrationNumber: companyProfile.organizationRegistrationNumber,
      }),
      address,
      email: billingProfile.email,
    },
    billingProfile: { id: unit.ids.guid(), ...billingProfile },
    billingVersion: 1,
    createdAt: unit.nowText,
  };
}
