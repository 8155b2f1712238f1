// Enumerations and resources of the areas that are built which no operation's schema reaches: they stand in texts, such
// as filters, in what a page asks of the caller, or in a model of the client programs that no call takes.

import { Type } from "typebox";
import { BareQualification } from "./customers/qualifications.ts";
import { enumeration, resource, structure } from "./define/schema.ts";
import { CustomerUser } from "./users/resources.ts";

export const CustomerSearchField = enumeration(
  "CustomerSearchField", "What customers are filtered by, in a SimpleFieldFilter, where it is written as CompanyName",
  ["company_name", "domain", "indirect_reseller", "indirect_cloud_solution_provider"],
);

export const AuditRecordSearchField = enumeration(
  "AuditRecordSearchField", "What the activity log is filtered by, in a SimpleFieldFilter, where it is written as CompanyName",
  ["company_name", "customer_id", "resource_type"],
);

export const PartnerRelationshipSearchField = enumeration(
  "PartnerRelationshipSearchField", "What relationships are filtered by, in a SimpleFieldFilter, where it is written Name", ["name"],
);

export const AgentRole = enumeration(
  "AgentRole", "A role of a partner's user, as the head of a page names the roles that it is for",
  ["Global admin", "User management admin", "Billing admin", "Admin agent", "Sales agent", "Helpdesk agent", "Referral admin", "Referral user"],
);

export const CustomerQualifications = structure("CustomerQualifications", "A customer's qualifications, in a model of the client programs", {
  qualifications: Type.Array(BareQualification, { description: "What the customer qualifies for" }),
});

const ofUser = CustomerUser.properties;

export const User = resource("User", "A user of whichever directory, in a model of the client programs; of a customer's it is a CustomerUser", {
  id: ofUser.id,
  userPrincipalName: ofUser.userPrincipalName,
  firstName: ofUser.firstName,
  lastName: ofUser.lastName,
  displayName: ofUser.displayName,
  passwordProfile: ofUser.passwordProfile,
  lastDirectorySyncTime: ofUser.lastDirectorySyncTime,
  userDomainType: ofUser.userDomainType,
  state: ofUser.state,
  softDeletionTime: ofUser.softDeletionTime,
  immutableId: ofUser.immutableId,
  phoneNumber: ofUser.phoneNumber,
});

export const unreached = [
  CustomerSearchField, AuditRecordSearchField, PartnerRelationshipSearchField, AgentRole, CustomerQualifications, User,
] as const;
