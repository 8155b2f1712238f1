// Generated from the contract by `npm run generate`: how these operations are called.

import type { AgreementDocument, AgreementMetaData } from "../models/agreements.ts";
import type { AgreementSignature } from "../models/shared.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `agreements.metadata.list`. */
export interface AgreementsMetadataListOptions extends CallOptions {
  /** MicrosoftCloudAgreement when absent; * for all. */
  readonly agreementType?: "MicrosoftCloudAgreement" | "MicrosoftCustomerAgreement" | "*" | (string & {}) | undefined;
}

/** Options of `agreements.templates.document.get`. */
export interface AgreementsTemplatesDocumentGetOptions extends CallOptions {
  /** Language with its country; en-US when absent, or when the country's agreement is not in it (at most 1024 characters). */
  readonly language?: string | undefined;
  /** ISO 3166 code in capitals; US when absent (at most 1024 characters). */
  readonly country?: string | undefined;
}

export interface AgreementsOperations {
  readonly metadata: AgreementsMetadataOperations;
  readonly signatures: AgreementsSignaturesOperations;
  readonly templates: AgreementsTemplatesOperations;
}

export interface AgreementsMetadataOperations {
  /**
   * List the agreements that customers can be confirmed to have accepted, of one type or of all.
   *
   * `GET /v1/agreements`, for a user, through an application, in global.
   */
  list(options?: AgreementsMetadataListOptions): Paged<AgreementMetaData>;
  /**
   * List the agreements of one type that customers can be confirmed to have accepted.
   *
   * - It is known from the configurations of the client programs alone; what it answers is taken from its siblings.
   *
   * `GET /v1/agreements/{agreementType}/`, for an application or a user, in global.
   */
  byType(agreementType: string, options?: CallOptions): Paged<AgreementMetaData>;
}

export interface AgreementsSignaturesOperations {
  /**
   * List the signatures of the agreements of one type.
   *
   * - It is known from the configurations of the client programs alone; what it answers is taken from its siblings.
   *
   * `GET /v1/agreements/{agreementType}/signatures`, for an application or a user, in global.
   */
  list(agreementType: string, options?: CallOptions): Paged<AgreementSignature>;
  /**
   * Get the signature of one version of an agreement.
   *
   * - It is known from the configurations of the client programs alone; what it answers is taken from its siblings.
   *
   * `GET /v1/agreements/{agreementType}/signatures/{version}`, for an application or a user, in global.
   */
  byVersion(agreementType: string, version: string, options?: CallOptions): Promise<AgreementSignature>;
}

export interface AgreementsTemplatesOperations {
  readonly document: AgreementsTemplatesDocumentOperations;
}

export interface AgreementsTemplatesDocumentOperations {
  /**
   * Get links to the text of the Microsoft Customer Agreement for a country, in a language if it has it.
   *
   * `GET /v1/agreementtemplates/{templateId}/document`, for a user, through an application, in global.
   */
  get(templateId: string, options?: AgreementsTemplatesDocumentGetOptions): Promise<AgreementDocument>;
}

/** List the agreements that customers can be confirmed to have accepted, of one type or of all. */
export const agreementsMetadataList: Operation<[options?: AgreementsMetadataListOptions], Paged<AgreementMetaData>> = {
  "id": "agreements.metadata.list",
  "method": "GET",
  "path": "/v1/agreements",
  "query": {
    "agreementType": "text"
  },
  "listing": "seek"
};

/** List the agreements of one type that customers can be confirmed to have accepted. */
export const agreementsMetadataByType: Operation<[agreementType: string, options?: CallOptions], Paged<AgreementMetaData>> = {
  "id": "agreements.metadata.byType",
  "method": "GET",
  "path": "/v1/agreements/{agreementType}/",
  "listing": "collection"
};

/** List the signatures of the agreements of one type. */
export const agreementsSignaturesList: Operation<[agreementType: string, options?: CallOptions], Paged<AgreementSignature>> = {
  "id": "agreements.signatures.list",
  "method": "GET",
  "path": "/v1/agreements/{agreementType}/signatures",
  "listing": "collection"
};

/** Get the signature of one version of an agreement. */
export const agreementsSignaturesByVersion: Operation<[agreementType: string, version: string, options?: CallOptions], Promise<AgreementSignature>> = {
  "id": "agreements.signatures.byVersion",
  "method": "GET",
  "path": "/v1/agreements/{agreementType}/signatures/{version}"
};

/** Get links to the text of the Microsoft Customer Agreement for a country, in a language if it has it. */
export const agreementsTemplatesDocumentGet: Operation<[templateId: string, options?: AgreementsTemplatesDocumentGetOptions], Promise<AgreementDocument>> = {
  "id": "agreements.templates.document.get",
  "method": "GET",
  "path": "/v1/agreementtemplates/{templateId}/document",
  "query": {
    "language": "text",
    "country": "text"
  }
};
