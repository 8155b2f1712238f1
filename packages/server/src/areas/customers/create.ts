// A customer comes into being: its tenant with its domain, its first administrator, and the relationship.

import { faults, type NewCustomer, type Of } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { CallerAccount } from "../../call/index.ts";
import { claimDomain, insertDirectory, insertUser } from "../../directories/index.ts";
import type { Unit } from "../../world/index.ts";
import { countCustomers, insertCustomer, type CustomerRecord } from "./repository.ts";
import { checkCustomerLimit, checkNewCustomer, isCustomerLimited } from "./rules.ts";

export type NewCustomerDraft = Of<typeof NewCustomer>;

export interface CreatedCustomer {
  readonly customer: CustomerRecord;
  readonly credentials: { readonly userName: string; readonly password: string };
}

/** A generated password: its random part makes it strong, the rest satisfies every rule about character classes. */
const temporaryPassword = (unit: Unit): string => `Us1!${unit.ids.secret(96)}`;

export async function createCustomer(unit: Unit, account: CallerAccount, draft: NewCustomerDraft): Promise<CreatedCustomer> {
  checkNewCustomer(draft, account, unit.settings);
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
  const credentials = { userName: "admin", password: temporaryPassword(unit) };
  await insertUser(unit.db, {
    userId: unit.ids.guid(),
    tenantId: customer.customerId,
    accountId: account.accountId,
    userName: `${credentials.userName}@${domain}`,
    firstName: draft.billingProfile.firstName ?? "",
    lastName: draft.billingProfile.lastName ?? "",
    roles: ["globalAdmin"],
    passwordHash: `hmac$${unit.secrets.mark(credentials.password)}`,
    mustChangePassword: true,
  });
  return { customer, credentials };
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
    // Since 2023 the caller may choose granular delegated admin instead; without a choice there is DAP.
    allowDelegatedAccess: draft.enableGDAPByDefault === undefined,
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
