// Generated from the contract by `npm run generate`: how these operations are called.

import type { AgreementSignatureStatus } from "../models/agreements.ts";
import type { CallOptions, Operation } from "../operation.ts";

/** Options of `compliance.agreementStatus.get`. */
export interface ComplianceAgreementStatusGetOptions extends CallOptions {
  /** PartnerID of the company or of a location (at most 1024 characters). */
  readonly mpnId?: string | undefined;
  /** The reseller's tenant; one of the two is given (at most 1024 characters). */
  readonly tenantId?: string | undefined;
}

export interface ComplianceOperations {
  readonly agreementStatus: ComplianceAgreementStatusOperations;
}

export interface ComplianceAgreementStatusOperations {
  /**
   * Ask whether an indirect reseller has signed the Microsoft Partner Agreement, by its PartnerID or its tenant; the programme is csp.
   *
   * `GET /v1/compliance/{programName}/agreementstatus`, for a user, through an application, in global, usgov.
   */
  get(programName: string, options?: ComplianceAgreementStatusGetOptions): Promise<AgreementSignatureStatus>;
}

/** Ask whether an indirect reseller has signed the Microsoft Partner Agreement, by its PartnerID or its tenant; the programme is csp. */
export const complianceAgreementStatusGet: Operation<[programName: string, options?: ComplianceAgreementStatusGetOptions], Promise<AgreementSignatureStatus>> = {
  "id": "compliance.agreementStatus.get",
  "method": "GET",
  "path": "/v1/compliance/{programName}/agreementstatus",
  "query": {
    "mpnId": "text",
    "tenantId": "text"
  }
};
