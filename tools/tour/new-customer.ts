// A customer to create, in the shape of the documentation's example: names with capitals, and null for what is not
// said. Source: create-a-customer.md.

import { randomBytes } from "node:crypto";

export function newCustomer(name: string): object {
  // Domains are taken once in the world; the documentation's own sample numbers them at random, too.
  const prefix = `${name.toLowerCase().replaceAll(" ", "")}${randomBytes(4).toString("hex")}`;
  return {
    Id: null,
    CommerceId: null,
    CompanyProfile: {
      TenantId: null, Domain: `${prefix}.onmicrosoft.com`, CompanyName: null,
      Attributes: { ObjectType: "CustomerCompanyProfile" },
    },
    BillingProfile: {
      Id: null, FirstName: "Gena", LastName: "Soto", Email: "gena@example.com", Culture: "en-US", Language: "en", CompanyName: name,
      DefaultAddress: {
        Country: "US", Region: null, City: "Redmond", State: "WA", AddressLine1: "One Microsoft Way", AddressLine2: null,
        PostalCode: "98052", FirstName: "Gena", LastName: "Soto", PhoneNumber: "4255550101",
      },
      Attributes: { ObjectType: "CustomerBillingProfile" },
    },
    RelationshipToPartner: "none",
    AllowDelegatedAccess: null,
    UserCredentials: null,
    CustomDomains: null,
    AssociatedPartnerId: null,
    Attributes: { ObjectType: "Customer" },
  };
}
