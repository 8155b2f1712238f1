// What the form of a sandbox reseller begins with, what of it the body says twice, and which refusal is about which field.

import { useCallback } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { Refusal } from "../../api/refusal.ts";
import { useAddressCheck } from "../../form/address-rules.ts";
import { isDomainPrefix } from "../../form/use-domain.ts";
import { texts } from "../../strings/index.ts";

export const address = "legalBusinessProfile.address";

export const emptyReseller = {
  mpnId: "",
  tenant: {
    domainPrefix: "", name: "", displayName: "", adminUserName: "admin", adminFirstName: "", adminLastName: "", adminAlternateEmail: "",
    country: "", culture: "",
  },
  legalBusinessProfile: {
    companyName: "", culture: "", primaryContact: { firstName: "", lastName: "", email: "", phoneNumber: "" },
    address: { country: "", addressLine1: "", addressLine2: "", city: "", state: "", postalCode: "" },
  },
  organizationProfileLanguage: "",
};

/** The tenant has the company's name, country and culture, and its administrator is whom to ask. */
const copies: Readonly<Record<string, string>> = {
  "tenant.name": "legalBusinessProfile.companyName",
  "tenant.displayName": "legalBusinessProfile.companyName",
  "tenant.country": `${address}.country`,
  "legalBusinessProfile.culture": "tenant.culture",
  "legalBusinessProfile.primaryContact.firstName": "tenant.adminFirstName",
  "legalBusinessProfile.primaryContact.lastName": "tenant.adminLastName",
  "legalBusinessProfile.primaryContact.email": "tenant.adminAlternateEmail",
};

export function fillCopies({ setValue, getValues }: UseFormReturn<FieldValues>): void {
  for (const [copy, of] of Object.entries(copies)) setValue(copy, getValues(of));
}

export function useResellerCheck(): (values: FieldValues) => Readonly<Record<string, string | undefined>> {
  const checkAddress = useAddressCheck(address);
  return useCallback((values: FieldValues) => {
    const prefix = String((values["tenant"] as FieldValues)["domainPrefix"] ?? "");
    return { ...checkAddress(values), ...(prefix !== "" && !isDomainPrefix(prefix) && { "tenant.domainPrefix": texts.customers.domain.form }) };
  }, [checkAddress]);
}

/** 6004 is the limit of five, too; only what it says of an MPN id belongs to the field. */
export function fieldOfRefusal({ code, message }: Refusal): string | undefined {
  if (code === "1003") return "tenant.domainPrefix";
  return code === "800015" || (code === "6004" && message.includes("MPN")) ? "mpnId" : undefined;
}
