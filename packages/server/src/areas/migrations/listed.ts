// What both lists, of migrations and of schedules, are narrowed to. One of the three has to be given, as the .NET SDK
// demands before it asks.

import { badProperty } from "../../call/index.ts";
import type { Listed } from "./repository.ts";

/** Also what a page has when the caller names no size. */
export const pageSizeMax = 300;

export type Narrowed = Pick<Listed, "customerId" | "subscriptionId" | "externalReferenceId">;

interface Query {
  readonly CustomerTenantId?: string;
  readonly CurrentSubscriptionId?: string;
  readonly ExternalReferenceId?: string;
}

export const narrowedOf = ({ CustomerTenantId, CurrentSubscriptionId, ExternalReferenceId }: Query): Narrowed => ({
  customerId: CustomerTenantId, subscriptionId: CurrentSubscriptionId, externalReferenceId: ExternalReferenceId,
});

export function checkNarrowed({ customerId, subscriptionId, externalReferenceId }: Narrowed): Narrowed {
  if (customerId === undefined && subscriptionId === undefined && externalReferenceId === undefined) {
    throw badProperty("CustomerTenantId", "neither it nor CurrentSubscriptionId nor ExternalReferenceId is given");
  }
  return { customerId, subscriptionId, externalReferenceId };
}
