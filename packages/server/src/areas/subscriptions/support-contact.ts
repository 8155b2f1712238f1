// Who supports a customer with a subscription: the partner, unless one of its indirect resellers was named.
// Source: get-a-subscription-s-support-contact.md, update-a-subscription-s-support-contact.md.

import { faults, ordersFaults, subscriptionsFaults, type Of, type SupportContact } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { findResellerOf } from "../../accounts/index.ts";
import { catalogItemId, findFact, saveFact, type SubscriptionRecord } from "../../commerce/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { findCompany, findPartner, listIdentifiers } from "../profiles/index.ts";
import type { CallerAccount } from "../../call/index.ts";
import { shownId } from "./wire-ids.ts";

type Resource = Of<typeof SupportContact>;

/** As it is stored. */
interface Contact {
  readonly tenantId: string;
  readonly mpnId: string;
  readonly name: string;
}

export async function supportContactOf({ db }: View, record: SubscriptionRecord): Promise<Resource> {
  const { accountId, subscriptionId } = record;
  const contact = (await findFact<Contact>(db, record, "supportContact", subscriptionId)) ?? {
    tenantId: accountId,
    mpnId: (await listIdentifiers(db, accountId))[0]?.mpnId ?? "",
    name: (await findCompany(db, accountId)).companyName,
  };
  return contactResource(record, contact);
}

export async function updateSupportContact(unit: Unit, account: CallerAccount, record: SubscriptionRecord, given: Resource): Promise<Resource> {
  if (record.family !== "legacy") throw new Fault(subscriptionsFaults.offerNotUpdatable, { offerId: catalogItemId(record.item) });
  const contact = await contactFrom(unit, account, given);
  await saveFact(unit.db, record, "supportContact", record.subscriptionId, contact);
  return contactResource(record, contact);
}

/** The partner itself or one of its resellers, with a PartnerID that is its own. */
async function contactFrom({ db }: Unit, account: CallerAccount, { supportTenantId, supportMpnId: mpnId, name }: Resource): Promise<Contact> {
  const tenantId = supportTenantId.toLowerCase();
  const known = tenantId === account.accountId
    ? { name: (await findCompany(db, tenantId)).companyName, mpnId: undefined }
    : await findResellerOf(db, account.accountId, tenantId);
  const numbers = known ? (await listIdentifiers(db, tenantId)).map((identifier) => identifier.mpnId) : [];
  if (known && (numbers.includes(mpnId) || known.mpnId === mpnId)) return { tenantId, mpnId, name: name ?? known.name };
  throw (await findPartner(db, mpnId, account)) ? new Fault(ordersFaults.notAnIndirectReseller, { mpnId })
    : new Fault(faults.mpnIdUnknown, { mpnId, reason: "Neither the partner nor one of its indirect resellers has it." });
}

function contactResource({ family, customerId, subscriptionId }: SubscriptionRecord, { tenantId, mpnId, name }: Contact): Resource {
  const uri = `/customers/${customerId}/subscriptions/${shownId(family, subscriptionId)}/supportcontact`;
  return {
    supportTenantId: tenantId, supportMpnId: mpnId, name,
    links: { self: { uri, method: "GET", headers: [] } },
    attributes: { objectType: "SupportContact" },
  };
}
