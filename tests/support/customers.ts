// A customer that can be created, with whatever a test changes of it.

export interface CustomerDraft {
  readonly companyProfile: Record<string, unknown>;
  readonly billingProfile: Record<string, unknown>;
  readonly [property: string]: unknown;
}

export function customerDraft(name: string, country = "US"): CustomerDraft {
  const domain = `${name.toLowerCase().replaceAll(/[^a-z0-9]/g, "")}.onmicrosoft.com`;
  return {
    companyProfile: { domain },
    billingProfile: {
      firstName: "Robin", lastName: "Reyes", email: "robin@example.com", culture: "en-US", language: "en", companyName: name,
      defaultAddress: {
        country, city: "Redmond", state: "WA", addressLine1: "One Microsoft Way", postalCode: "98052",
        firstName: "Robin", lastName: "Reyes", phoneNumber: "4255550100",
      },
    },
  };
}
