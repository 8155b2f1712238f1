// Customers as they travel: the resource, its two profiles, and what a request to create one holds.
// Source: customer-resources.md, utility-resources.md.

import { Type } from "typebox";
import { enumeration, guid, optionalText, readOnly, resource, text } from "../define/schema.ts";

export const customerPartnerRelationships = [
  "unknown", "reseller", "advisor", "syndication", "microsoft_support", "none",
] as const;

export const CustomerPartnerRelationship = enumeration(
  "CustomerPartnerRelationship", "What the partner is to the customer", customerPartnerRelationships,
);

const countryCode = text("ISO 3166 country code of two letters", { pattern: "^[A-Za-z]{2}$" });
const emailAddress = text("Mail address, as in name@example.com", { pattern: "^[^@\\s]+@[^@\\s]+$", maxLength: 320 });

const addressParts = {
  region: optionalText("Region, where addresses have one", 200),
  state: optionalText("State or province, where addresses have one", 100),
  addressLine2: optionalText("Second line", 200),
  postalCode: optionalText("Postal code", 40),
  firstName: optionalText("Contact's first name", 50),
  middleName: optionalText("Contact's middle name", 50),
  lastName: optionalText("Contact's last name", 50),
  phoneNumber: optionalText("Contact's phone number", 50),
};

/** The service's own description of itself has them; no page says that they can be sent. */
const undocumentedParts = {
  id: readOnly(Type.Optional(text("The address, where it has an id"))),
  district: readOnly(Type.Optional(text("District, where addresses have one"))),
  addressLine3: readOnly(Type.Optional(text("Third line"))),
  emailAddress: readOnly(Type.Optional(text("Contact's mail address"))),
};

export const Address = Type.Object(
  {
    country: countryCode,
    city: text("City", { minLength: 1, maxLength: 200 }),
    addressLine1: text("First line", { minLength: 1, maxLength: 200 }),
    ...addressParts,
    ...undocumentedParts,
  },
  { title: "Address", description: "A postal address with its contact" },
);

/** Domain names in full, for example contoso.onmicrosoft.com. */
export const domainName = text("Domain name in full, as in contoso.onmicrosoft.com", {
  pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$",
  maxLength: 253,
});

const companyName = text("Company's name", { minLength: 1, maxLength: 256 });

export const CustomerCompanyProfile = resource("CustomerCompanyProfile", "The customer's company, as its directory knows it", {
  tenantId: guid("The customer's tenant; equals the customer id"),
  domain: domainName,
  companyName,
  organizationRegistrationNumber: optionalText("Registration number, in the countries that require one", 100),
  address: Type.Optional(Address),
  email: Type.Optional(emailAddress),
});

const billingProfileParts = {
  firstName: optionalText("Contact's first name", 50),
  lastName: optionalText("Contact's last name", 50),
  email: emailAddress,
  culture: text("Culture for money and dates, for example en-US", { minLength: 2, maxLength: 35 }),
  language: text("Language for correspondence, for example en", { minLength: 2, maxLength: 35 }),
  companyName,
  defaultAddress: Address,
};

export const CustomerBillingProfile = resource("CustomerBillingProfile", "Where and how the customer is billed", {
  id: guid("Identifier of the profile"),
  ...billingProfileParts,
});

/** What may be sent to replace a billing profile: its id and attributes are read, never written. */
export const CustomerBillingProfileUpdate = Type.Object(
  {
    id: Type.Optional(Type.String({ description: "Ignored: a profile keeps its id" })),
    ...billingProfileParts,
    attributes: Type.Optional(
      Type.Object({ etag: Type.Optional(Type.String({ description: "Taken when If-Match is absent" })) }, { description: "What the profile said of itself" }),
    ),
  },
  { title: "CustomerBillingProfileUpdate", description: "A whole billing profile: what is left out is removed" },
);

export const UserCredentials = Type.Object(
  {
    userName: text("Local part of the first administrator's name"),
    password: text("Temporary password; shown in this answer only"),
  },
  { title: "UserCredentials", description: "How the customer's first administrator signs in" },
);

export const Customer = resource("Customer", "A customer of the partner account", {
  id: readOnly(guid("The customer's tenant")),
  commerceId: readOnly(Type.Optional(guid("The customer in commerce; absent from lists"))),
  companyProfile: CustomerCompanyProfile,
  billingProfile: Type.Optional(CustomerBillingProfile),
  relationshipToPartner: CustomerPartnerRelationship,
  allowDelegatedAccess: Type.Optional(Type.Boolean({ description: "Whether the partner may administer on behalf" })),
  userCredentials: readOnly(Type.Optional(UserCredentials)),
  customDomains: readOnly(Type.Optional(Type.Array(Type.String(), { description: "Names of the domains of the customer's tenant" }))),
  associatedPartnerId: Type.Optional(guid("The indirect reseller's tenant")),
  enableGDAPByDefault: Type.Optional(Type.Boolean({ description: "Whether granular delegated admin is set up at once; said when a customer is created, and not answered" })),
});

export const NewCustomer = Type.Object(
  {
    companyProfile: Type.Object(
      {
        domain: domainName,
        companyName: Type.Optional(companyName),
        organizationRegistrationNumber: optionalText("Registration number, in the countries that require one", 100),
      },
      { description: "The customer's company" },
    ),
    billingProfile: Type.Object(billingProfileParts, { description: "Where and how the customer is billed" }),
    associatedPartnerId: Type.Optional(guid("An indirect reseller's tenant; indirect providers only")),
    enableGDAPByDefault: Type.Optional(Type.Boolean({ description: "Whether granular delegated admin is set up at once" })),
  },
  { title: "NewCustomer", description: "A customer to create: its domain must be free" },
);
