// The page Agreements.

import type { accountAgreementsOperations } from "@understudy/contract";
import { invariant } from "@understudy/kernel";
import { badProperty, userOf, type Handlers } from "../../call/index.ts";
import { listAgreements, newestVersion, signAgreement } from "./agreements.ts";

export const accountAgreementsHandlers: Handlers<typeof accountAgreementsOperations> = {
  "accountAgreements.list": async ({ caller }, { db }) => listAgreements(db, caller.account),

  "accountAgreements.accept": async ({ caller, body }, unit, record) => {
    const { agreementType, version } = body;
    const newest = newestVersion(agreementType);
    if (version !== newest) throw badProperty("version", `the newest is ${newest}`);
    await signAgreement(unit, caller.account, userOf(caller).userName, agreementType);
    const agreements = await listAgreements(unit.db, caller.account);
    const accepted = agreements.find((one) => one.agreementType === agreementType && one.version === newest);
    invariant(accepted, "what was accepted is listed");
    record({ after: accepted });
    return accepted;
  },
};
