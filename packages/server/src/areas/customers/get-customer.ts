// The one way from a customer's id to the customer: the caller's own, or a refusal.

import { faults } from "@understudy/contract";
import { Fault, isGuid } from "@understudy/kernel";
import type { Caller } from "../../call/index.ts";
import type { View } from "../../world/index.ts";
import { findCustomer, type CustomerRecord } from "./repository.ts";

/** The caller's own customer; whatever else the id names is as good as nothing, but for one that was its own. */
export async function getCustomer(view: View, caller: Caller, customerId: string): Promise<CustomerRecord> {
  if (!isGuid(customerId)) throw new Fault(faults.badCustomerId, { customerId });
  const { accountId } = caller.account;
  const customer = await findCustomer(view.db, accountId, customerId.toLowerCase());
  if (customer?.relationship === "reseller") return customer;
  throw customer === undefined && view.settings.unknownCustomer === "notFound"
    ? new Fault(faults.noSuchResource, { what: `Customer ${customerId}` })
    : new Fault(faults.noRelationship, { partnerId: accountId, customerId });
}

/** As the activity log names it. */
export const nameOf = (customer: CustomerRecord) => ({ id: customer.customerId, name: customer.companyProfile.companyName });
