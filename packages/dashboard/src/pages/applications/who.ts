// Who has API access: whoever sells for Microsoft, and who makes programs for those that do (section 2.2).

import type { Admission } from "../../api/operation.ts";
import { apiAccessGet } from "../../operations/apiaccess.ts";

export const haveApiAccess: Admission = { ...apiAccessGet, partnerTypes: ["directBill", "indirectProvider", "controlPanelVendor"] };
