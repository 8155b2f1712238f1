// Who may have an integration sandbox: whoever buys from Microsoft (section 2.2).

import type { Admission } from "../../api/operation.ts";
import { integrationSandboxGet } from "../../operations/integrationsandbox.ts";

export const mayHaveSandbox: Admission = { ...integrationSandboxGet, partnerTypes: ["directBill", "indirectProvider"] };
