// Whether an indirect reseller has signed the Microsoft Partner Agreement, for its provider, who names it by a PartnerID
// or a tenant. What is not so is told by a refusal each, in the order of the page (verify-indirect-reseller-mpa-status.md).

import { faults } from "@understudy/contract";
import { Fault, isGuid } from "@understudy/kernel";
import type { CallerAccount } from "../../call/index.ts";
import type { View } from "../../world/index.ts";
import { cspRegionOf } from "./csp-regions.ts";
import { countryOfAccount, partnerOfTenant, partnersWithNumber } from "./repository.ts";

/** The page that refusals lead to. */
const furtherReading = ["https://learn.microsoft.com/partner-center/mpa-indirect-provider-faq"];

export interface Named {
  readonly mpnId?: string;
  readonly tenantId?: string;
}

/** Returns where the agreement is signed. */
export async function checkSigned(view: View, caller: CallerAccount, { mpnId, tenantId }: Named): Promise<void> {
  if (mpnId !== undefined && tenantId !== undefined) throw refused("Only one of mpnId and tenantId may be given.");
  if (mpnId !== undefined) return checkNumber(view, caller, mpnId);
  if (tenantId !== undefined) return checkTenant(view, caller, tenantId);
  throw new Fault(faults.partnerIdentifierMissing);
}

const refused = (reason: string): Fault => new Fault(faults.partnerIdentifierRefused, { reason });

async function checkNumber(view: View, caller: CallerAccount, mpnId: string): Promise<void> {
  if (!/^\d{1,18}$/.test(mpnId)) throw refused("mpnId must be a number.");
  const partners = await partnersWithNumber(view.db, mpnId, caller);
  if (partners.length === 0) throw new Fault(faults.partnerIdUnknown, { mpnId }, furtherReading);
  const resellers = partners.filter(({ partnerType }) => partnerType === "indirectReseller");
  if (resellers.length === 0) throw new Fault(faults.noResellerEnrolment, { mpnId }, furtherReading);
  const ownRegion = regionOf(await countryOfAccount(view.db, caller.accountId));
  const inRegion = resellers.filter(({ country }) => regionOf(country) === ownRegion);
  if (inRegion.length === 0) throw new Fault(faults.otherRegion, { mpnId, region: regionOf(resellers[0]?.country), ownRegion }, furtherReading);
  if (!inRegion.some(({ hasSigned }) => hasSigned)) throw new Fault(faults.agreementUnsigned, { mpnId }, furtherReading);
}

const regionOf = (country: string | undefined): string => (country && cspRegionOf(country)) ?? "none";

async function checkTenant(view: View, caller: CallerAccount, tenantId: string): Promise<void> {
  if (!isGuid(tenantId)) throw refused("tenantId must be a GUID.");
  const partner = await partnerOfTenant(view.db, tenantId.toLowerCase(), caller);
  if (!partner) throw new Fault(faults.partnerTenantUnknown, { tenantId });
  if (!partner.hasSigned) throw new Fault(faults.agreementUnsignedByTenant, { tenantId }, furtherReading);
}
