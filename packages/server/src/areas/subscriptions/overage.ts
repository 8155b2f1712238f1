// Which Azure subscription pays for what a customer uses beyond its licences. A customer has one assignment, through whichever
// partner. Source: update-subscription-overage.md, get-subscription-overage.md.

import { ordersFaults, subscriptionsFaults, type Of, type Overage } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { checkPartnerOnRecord } from "../../accounts/index.ts";
import type { CallerAccount } from "../../call/index.ts";
import {
  deleteFact, findEntitlement, findFact, isFactElsewhere, listSubscriptions, saveFact, skuOf, type SubscriptionRecord,
} from "../../commerce/index.ts";
import type { Unit, View } from "../../world/index.ts";
import type { CustomerRecord } from "../customers/index.ts";

export interface OverageFact {
  readonly azureEntitlementId: string;
  readonly partnerId?: string;
}

type Resource = Of<typeof Overage>;

export const assignedOverage = ({ db }: View, { accountId, customerId }: CustomerRecord): Promise<OverageFact | undefined> =>
  findFact(db, { accountId, customerId }, "overage");

/** The link is called overage; the only kind of use that is sold is that of telephones. */
export function overageOf({ customerId }: CustomerRecord, { azureEntitlementId, partnerId }: OverageFact, overageEnabled: boolean): Resource {
  return {
    azureEntitlementId,
    ...(partnerId !== undefined && { partnerId }),
    type: "PhoneServices",
    overageEnabled,
    links: { overage: { uri: `/customers/${customerId}/subscriptions/overage`, method: "GET", headers: [] } },
    attributes: { objectType: "Overage" },
  } as Resource;
}

export async function setOverage(unit: Unit, account: CallerAccount, customer: CustomerRecord, wanted: Resource): Promise<Resource> {
  const { azureEntitlementId, overageEnabled } = wanted;
  const { accountId, customerId } = customer;
  await checkReseller(unit, account, wanted.partnerId);
  await checkMayManage(unit, customer);
  const entitlement = await findEntitlement(unit.db, accountId, customerId, azureEntitlementId);
  if (entitlement?.status !== "active") throw new Fault(subscriptionsFaults.noSuchEntitlement, { entitlementId: azureEntitlementId });
  const fact: OverageFact = { azureEntitlementId: entitlement.entitlementId, ...(wanted.partnerId && { partnerId: wanted.partnerId }) };
  if (overageEnabled) await saveFact(unit.db, { accountId, customerId }, "overage", "", fact);
  else await deleteFact(unit.db, { accountId, customerId }, "overage");
  return overageOf(customer, fact, overageEnabled);
}

/** An indirect provider names one of its resellers, and nobody else anybody; an empty id says nothing. */
async function checkReseller(view: View, account: CallerAccount, mpnId: string | undefined): Promise<void> {
  if (!mpnId) return;
  if (account.partnerType !== "indirectProvider") throw new Fault(ordersFaults.notAnIndirectReseller, { mpnId });
  await checkPartnerOnRecord(view, account, mpnId);
}

async function checkMayManage(view: View, { accountId, customerId }: CustomerRecord): Promise<void> {
  const held = await listSubscriptions(view.db, accountId, customerId, { statuses: ["active"] });
  if (held.some(({ family }) => family === "legacyAzure")) throw new Fault(subscriptionsFaults.overageWithLegacyAzure);
  if (await isFactElsewhere(view.db, { accountId, customerId }, "overage")) throw new Fault(subscriptionsFaults.overageAssignedElsewhere);
  for (const subscription of held) if (await hasOverage(view, subscription)) return;
  throw new Fault(subscriptionsFaults.overageNotManageable);
}

async function hasOverage(view: View, { accountId, item }: SubscriptionRecord): Promise<boolean> {
  if ("offerId" in item) return false;
  return (await skuOf(view, accountId, item.productId, item.skuId))?.consumptionType === "overage";
}
