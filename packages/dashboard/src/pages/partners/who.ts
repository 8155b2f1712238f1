// Who adds and deletes sandbox resellers: providers, in their sandbox. The operations refuse the others.

import type { Admission } from "../../api/operation.ts";
import { accountsSandboxIndirectResellersCreate, accountsSandboxIndirectResellersDelete } from "../../operations/accounts.ts";

export const addReseller: Admission = { ...accountsSandboxIndirectResellersCreate, partnerTypes: ["indirectProvider"] };
export const deleteReseller: Admission = { ...accountsSandboxIndirectResellersDelete, partnerTypes: ["indirectProvider"] };
