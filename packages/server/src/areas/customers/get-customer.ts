// The ways from a customer's id to the customer: the caller's own, for reading also one that the caller's provider has
// created for it, or a refusal.

import { faults } from "@understudy/contract";
import { Fault, isGuid } from "@understudy/kernel";
import type { Caller } from "../../call/index.ts";
import type { View } from "../../world/index.ts";
import { findCustomer, findSharedCustomer, type CustomerRecord } from "./repository.ts";

/**
 * The caller's own customer; whatever else the id names is as good as nothing, but for one that was its own, and one that
 * it sees without having the relationship.
 */
export async function getCustomer(view: View, caller: Caller, customerId: string): Promise<CustomerRecord> {
  const { own, shared } = await findFor(view, caller, customerId);
  if (own?.relationship === "reseller") return own;
  throw refusal(view, caller, { customerId, isKnown: (own ?? shared) !== undefined });
}

/** To be read only: the caller's own customer, or one that was created for the caller, an indirect reseller. */
export async function getVisibleCustomer(view: View, caller: Caller, customerId: string): Promise<CustomerRecord> {
  const { own, shared } = await findFor(view, caller, customerId);
  const visible = [own, shared].find((customer) => customer?.relationship === "reseller");
  if (visible) return visible;
  throw refusal(view, caller, { customerId, isKnown: (own ?? shared) !== undefined });
}

interface Found {
  readonly own?: CustomerRecord | undefined;
  readonly shared?: CustomerRecord | undefined;
}

async function findFor({ db }: View, { account }: Caller, customerId: string): Promise<Found> {
  if (!isGuid(customerId)) throw new Fault(faults.badCustomerId, { customerId });
  const [accountId, id] = [account.accountId, customerId.toLowerCase()];
  const own = await findCustomer(db, accountId, id);
  if (own || account.partnerType !== "indirectReseller") return { own };
  return { shared: await findSharedCustomer(db, accountId, id) };
}

function refusal({ settings }: View, { account }: Caller, { customerId, isKnown }: { readonly customerId: string; readonly isKnown: boolean }): Fault {
  return !isKnown && settings.unknownCustomer === "notFound"
    ? new Fault(faults.noSuchResource, { what: `Customer ${customerId}` })
    : new Fault(faults.noRelationship, { partnerId: account.accountId, customerId });
}

/** As the activity log names it. */
export const nameOf = (customer: CustomerRecord) => ({ id: customer.customerId, name: customer.companyProfile.companyName });
