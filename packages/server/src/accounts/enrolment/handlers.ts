// Becoming a partner.

import type { enrolmentOperations } from "@understudy/contract";
import { userOf, type Handlers } from "../../call/index.ts";
import { applyForEnrolment, completeEnrolment, showEnrolment } from "./enrolment.ts";

export const enrolmentHandlers: Handlers<typeof enrolmentOperations> = {
  "enrolment.get": async ({ caller }, view) => showEnrolment(view, caller.account.accountId),

  "enrolment.submit": async ({ caller, body }, unit, record) => {
    const { accountId } = caller.account;
    await applyForEnrolment(unit, accountId, body);
    const after = await showEnrolment(unit, accountId);
    record({ after });
    return after;
  },

  "enrolment.complete": async ({ caller, body }, unit, record) => {
    const { accountId } = caller.account;
    await completeEnrolment(unit, accountId, userOf(caller).userName, body);
    const after = await showEnrolment(unit, accountId);
    record({ after, details: { AgreementType: after.agreementType } });
    return after;
  },
};
