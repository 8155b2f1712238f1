// Customers as they travel: the stored record with its links, attributes and ETag.

import type { Customer, CustomerBillingProfile, CustomerCompanyProfile, Of } from "@understudy/contract";
import type { CustomerRecord } from "./repository.ts";

const self = (uri: string) => ({ self: { uri, method: "GET", headers: [] } });

/** Since 2023 a partner without delegated administration is not shown where the company is and how it is reached. */
export function companyProfileOf(customer: CustomerRecord): Of<typeof CustomerCompanyProfile> {
  const { address, email, ...profile } = customer.companyProfile;
  return {
    ...profile,
    ...(customer.allowDelegatedAccess && address && { address }),
    ...(customer.allowDelegatedAccess && email !== undefined && { email }),
    links: self(`/customers/${customer.customerId}/profiles/company`),
    attributes: { objectType: "CustomerCompanyProfile" },
  };
}

export function billingProfileOf(customer: CustomerRecord): Of<typeof CustomerBillingProfile> {
  return {
    ...customer.billingProfile,
    links: self(`/customers/${customer.customerId}/profiles/billing`),
    attributes: { etag: billingProfileEtag(customer), objectType: "CustomerBillingProfile" },
  };
}

/** Odd, so that no version of a customer has the number of another. */
const stride = 0x9e37_79b9_7f4a_7c15n;

/** A signed 64-bit number as text, as the service's ETags of billing profiles are. */
export function billingProfileEtag(customer: CustomerRecord): string {
  const start = BigInt(`0x${customer.customerId.slice(19, 23)}${customer.customerId.slice(24)}`);
  return BigInt.asIntN(64, start + BigInt(customer.billingVersion) * stride).toString();
}

/** The whole resource, as reading one customer shows it. A new one has the domain that it came with. */
export function customerOf(
  customer: CustomerRecord,
  domains: readonly string[] = [customer.companyProfile.domain],
): Of<typeof Customer> {
  return {
    id: customer.customerId,
    commerceId: customer.commerceId,
    companyProfile: companyProfileOf(customer),
    billingProfile: billingProfileOf(customer),
    relationshipToPartner: customer.relationship,
    allowDelegatedAccess: customer.allowDelegatedAccess,
    ...(customer.allowDelegatedAccess && { customDomains: [...domains] }),
    ...(customer.resellerId !== undefined && { associatedPartnerId: customer.resellerId }),
    links: self(`/customers/${customer.customerId}`),
    attributes: { objectType: "Customer" },
  };
}

/** What a list shows of a customer: who it is, not how it is billed. */
export function customerListItemOf(customer: CustomerRecord): Of<typeof Customer> {
  const { tenantId, domain, companyName } = customer.companyProfile;
  return {
    id: customer.customerId,
    companyProfile: {
      tenantId, domain, companyName,
      links: self(`/customers/${customer.customerId}/profiles/company`),
      attributes: { objectType: "CustomerCompanyProfile" },
    },
    relationshipToPartner: customer.relationship,
    links: self(`/customers/${customer.customerId}`),
    attributes: { objectType: "Customer" },
  };
}
