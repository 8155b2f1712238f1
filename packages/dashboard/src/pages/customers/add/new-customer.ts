// What a new customer's form begins with, what the contract cannot say of it, and which refusal is about which field.

import { useCallback } from "react";
import type { FieldValues } from "react-hook-form";
import type { Refusal } from "../../../api/refusal.ts";
import { useAddressCheck } from "../../../form/address-rules.ts";
import { isDomainPrefix, useDomainSuffix } from "../../../form/use-domain.ts";
import { texts } from "../../../strings/index.ts";

export const address = "billingProfile.defaultAddress";

export const emptyCustomer = {
  companyProfile: { domain: "", organizationRegistrationNumber: "" },
  billingProfile: {
    companyName: "", firstName: "", lastName: "", email: "", culture: "", language: "",
    defaultAddress: { country: "", addressLine1: "", addressLine2: "", city: "", state: "", postalCode: "", phoneNumber: "" },
  },
  associatedPartnerId: "",
  enableGDAPByDefault: null,
};

export function useCustomerCheck(): (values: FieldValues) => Readonly<Record<string, string | undefined>> {
  const checkAddress = useAddressCheck(address);
  const suffix = useDomainSuffix();
  return useCallback((values: FieldValues) => {
    const domain = String((values["companyProfile"] as FieldValues)["domain"] ?? "");
    const isWrong = domain !== "" && !isDomainPrefix(domain.replace(suffix, ""));
    return { ...checkAddress(values), ...(isWrong && { "companyProfile.domain": texts.customers.domain.form }) };
  }, [checkAddress, suffix]);
}

const fields: Readonly<Record<string, string>> = {
  1003: "companyProfile.domain",
  600002: "companyProfile.organizationRegistrationNumber",
  600049: "companyProfile.organizationRegistrationNumber",
  600051: `${address}.phoneNumber`,
};

/** A country may want more than its rules say before: the refusal leads to the field. */
export const fieldOfRefusal = ({ code }: Refusal): string | undefined => fields[code];
