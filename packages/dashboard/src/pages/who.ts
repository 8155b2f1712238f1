// Who some pages are for, beyond what the operations' descriptors say: those partners only that sell to customers
// themselves have them (section 2.2), only providers have resellers, and whoever makes programs for sellers calls the
// API, too. The operations refuse the others.

import type { Admission } from "../api/operation.ts";
import { accountsSandboxIndirectResellersCreate, accountsSandboxIndirectResellersDelete } from "../operations/accounts.ts";
import { apiAccessGet } from "../operations/apiaccess.ts";
import { customersCreate, customersRelationshipRequestGet } from "../operations/customers.ts";
import { indirectProvidersList } from "../operations/indirectproviders.ts";
import { indirectResellersList } from "../operations/indirectresellers.ts";
import { integrationSandboxGet } from "../operations/integrationsandbox.ts";

const sellers = ["directBill", "indirectProvider"] as const;
const providers = ["indirectProvider"] as const;

export const addCustomer: Admission = { ...customersCreate, partnerTypes: sellers };
export const requestRelationship: Admission = { ...customersRelationshipRequestGet, partnerTypes: sellers };
export const haveSandbox: Admission = { ...integrationSandboxGet, partnerTypes: sellers };
export const haveApiAccess: Admission = { ...apiAccessGet, partnerTypes: [...sellers, "controlPanelVendor"] };
export const haveResellers: Admission = { ...indirectResellersList, partnerTypes: providers };
export const addReseller: Admission = { ...accountsSandboxIndirectResellersCreate, partnerTypes: providers };
export const deleteReseller: Admission = { ...accountsSandboxIndirectResellersDelete, partnerTypes: providers };
export const haveProviders: Admission = { ...indirectProvidersList, partnerTypes: ["indirectReseller"] };
