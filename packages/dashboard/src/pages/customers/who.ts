// Who the pages of customers are for, beyond what the operations' descriptors say: those partners only that sell to
// customers themselves have them, and only providers have resellers. The operations refuse the others.

import type { Admission } from "../../api/operation.ts";
import { customersCreate, customersRelationshipRequestGet } from "../../operations/customers.ts";
import { indirectProvidersList } from "../../operations/indirectproviders.ts";
import { indirectResellersList } from "../../operations/indirectresellers.ts";

const sellers = ["directBill", "indirectProvider"] as const;

export const addCustomer: Admission = { ...customersCreate, partnerTypes: sellers };
export const requestRelationship: Admission = { ...customersRelationshipRequestGet, partnerTypes: sellers };
export const haveResellers: Admission = { ...indirectResellersList, partnerTypes: ["indirectProvider"] };
export const haveProviders: Admission = { ...indirectProvidersList, partnerTypes: ["indirectReseller"] };
