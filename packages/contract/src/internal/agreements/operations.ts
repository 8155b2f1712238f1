// The page Agreements: contracts of the company with Microsoft, with version, date and signer.

import { Type } from "typebox";
import { area, operation } from "../../define/operation.ts";
import { faults } from "../../faults.ts";
import { internal } from "../internal.ts";
import { AccountAgreement, AgreementAcceptance } from "./resources.ts";

export const accountAgreementsOperations = area("internal", {
  "accountAgreements.list": operation("GET /internal/v1/agreements", {
    ...internal, right: "manageAccount",
    summary: "List the agreements of the company with Microsoft, accepted or not",
    result: { status: 200, body: Type.Array(AccountAgreement) },
    faults: [],
  }),
  "accountAgreements.accept": operation("POST /internal/v1/agreements", {
    ...internal, right: "manageAccount",
    summary: "Accept an agreement for the company; one that is accepted already stays as it is",
    body: AgreementAcceptance,
    result: { status: 201, body: AccountAgreement },
    faults: [faults.badProperty],
    records: { operationType: "create_agreement", resourceType: "agreement" },
  }),
});
