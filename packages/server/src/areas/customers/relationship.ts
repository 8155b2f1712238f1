// The relationship of partner and customer after it has begun: how it ends, what delegated administration shows of the
// customer, and how other partners are invited into one. Source: remove-a-reseller-relationship-with-a-customer.md,
// remove-dap.md, request-reseller-relationship.md, get-the-managed-services-for-a-customer-by-id.md.

import {
  faults, hasFeature, type CloudName, type CustomerOrganization, type CustomerPatch, type CustomerRelationshipRequest,
  type ManagedService, type Of, type PatchedCustomer,
} from "@understudy/contract";
import { Fault, isGuid } from "@understudy/kernel";
import { badProperty, type CallerAccount } from "../../call/index.ts";
import { holdingOf } from "../../commerce/index.ts";
import type { Settings, Unit } from "../../world/index.ts";
import { purgeCustomer } from "./purge.ts";
import { updateRelation, type CustomerRecord } from "./repository.ts";
import { checkNothingHolds } from "./rules.ts";

type Relation = Pick<CustomerRecord, "relationship" | "allowDelegatedAccess">;

/** What a patch makes of a relation; one that would change nothing, or give what only the customer can, is refused. */
function patchedRelation(patch: Of<typeof CustomerPatch>): Partial<Relation> {
  if (patch.relationshipToPartner === "none") return { relationship: "none", allowDelegatedAccess: false };
  if (patch.allowDelegatedAccess === false) return { allowDelegatedAccess: false };
  throw badProperty("relationshipToPartner", "it can be set to none, and allowDelegatedAccess to false; nothing else can be changed");
}

export async function patchCustomer(
  unit: Unit, account: CallerAccount, customer: CustomerRecord, patch: Of<typeof CustomerPatch>,
): Promise<Of<typeof PatchedCustomer>> {
  const after = { ...customer, ...patchedRelation(patch) };
  if (after.relationship === "reseller") await updateRelation(unit.db, customer, after);
  else await endRelationship(unit, account, customer);
  return patchedCustomerOf(after);
}

/** In the sandbox the tenant goes too; elsewhere it is the customer's, and stays. */
async function endRelationship(unit: Unit, account: CallerAccount, customer: CustomerRecord): Promise<void> {
  if (account.kind === "sandbox") return purgeCustomer(unit, customer);
  checkNothingHolds(await holdingOf(unit, customer.accountId, customer.customerId));
  await updateRelation(unit.db, customer, { relationship: "none", allowDelegatedAccess: false });
}

export const patchedCustomerOf = ({ relationship, allowDelegatedAccess }: Relation): Of<typeof PatchedCustomer> => ({
  relationshipToPartner: relationship, allowDelegatedAccess, attributes: { objectType: "Customer" },
});

/** Where administrators of customers accept. Documented for the global cloud; the others' portals are unconfirmed. */
const adminCentres: Readonly<Record<CloudName, string>> = {
  global: "https://admin.microsoft.com/Adminportal/Home",
  china: "https://portal.partner.microsoftonline.cn/Adminportal/Home",
  usgov: "https://portal.office365.us/Adminportal/Home",
  germany: "https://portal.office.de/Adminportal/Home",
};

export function relationshipRequestOf({ accountId, cloud }: CallerAccount, settings: Settings): Of<typeof CustomerRelationshipRequest> {
  const query = `invType=ResellerRelationship&partnerId=${accountId}&msppId=0&DAP=${settings.relationshipRequestDap}`;
  return { url: `${adminCentres[cloud]}?${query}#/BillingAccounts/partner-invitation`, attributes: { objectType: "RelationshipRequest" } };
}

/** What the URL of an invitation says; undefined for one that is none. */
export function invitationOf(url: string): { readonly partnerId: string; readonly delegatedAdmin: boolean } | undefined {
  const parameters = URL.parse(url)?.searchParams;
  const partnerId = parameters?.get("partnerId") ?? "";
  if (!parameters || !isGuid(partnerId) || parameters.get("invType") !== "ResellerRelationship") return undefined;
  return { partnerId, delegatedAdmin: parameters.get("DAP") === "true" };
}

/** The services of the documentation's example, both of Office 365, with the portal's name for each. */
const officeServices = [
  { id: "Exchange", name: "Exchange", groupName: "Office" },
  { id: "MicrosoftCommunicationsOnline", name: "SkypeforBusiness", groupName: "Office" },
] as const;

/** Delegated administration gives access to all of them; which a customer has bought nobody asks as yet. */
export function managedServicesOf(customer: CustomerRecord, cloud: CloudName): Of<typeof ManagedService>[] {
  if (!customer.allowDelegatedAccess || !hasFeature(cloud, "office365Licences")) return [];
  const domain = encodeURIComponent(customer.companyProfile.domain);
  const portal = (destination: string, more = "") => ({
    uri: `${officePortals[cloud]}/Partner/BeginClientSession.aspx?CTID=${customer.customerId}&CSDEST=${destination}${more}`,
    method: "GET", headers: [],
  });
  return officeServices.map((service) => ({
    ...service,
    links: {
      adminService: portal(service.id, `&InitialDomain=${domain}&PrimaryDomain=${domain}`),
      serviceHealth: portal("ServiceStatus"),
      serviceTicket: portal("Support"),
    },
    attributes: { objectType: "ManagedService" },
  }));
}

const officePortals: Readonly<Record<CloudName, string>> = {
  global: "https://portal.office.com",
  china: "https://portal.partner.microsoftonline.cn",
  usgov: "https://portal.office365.us",
  germany: "https://portal.office.de",
};

/** The roles of the documentation; so far all of them come with the default GDAP relationship, and none otherwise. */
export function checkGranularRole(customer: CustomerRecord, roles: readonly string[], settings: Settings): void {
  if (settings.customerDirectoryReads === "relationship" || customer.defaultGdap) return;
  throw new Fault(faults.granularRoleMissing, { roles: roles.join(", ") });
}

export const organizationRoles = ["Global Administrator", "Directory Writers", "Global Reader"] as const;
export const domainRoles = [...organizationRoles, "Domain Name Administrator"] as const;

export function organizationOf({ companyProfile }: CustomerRecord): Of<typeof CustomerOrganization> {
  const { address, companyName, email } = companyProfile;
  return {
    ...(address && { street: address.addressLine1, countryLetterCode: address.country, city: address.city }),
    ...(address?.postalCode !== undefined && { postalCode: address.postalCode }),
    ...(address?.state !== undefined && { state: address.state }),
    displayName: companyName,
    technicalNotificationMails: email === undefined ? [] : [email],
  };
}
