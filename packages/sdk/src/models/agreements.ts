// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Instant } from "../values.ts";
import type { Contact } from "./shared.ts";

/** A customer's acceptance of an agreement, as the partner confirms it. */
export interface Agreement {
  /** The partner's user who confirmed it. */
  readonly userId?: string;
  /** Whom to ask. */
  primaryContact: Contact;
  /** Identifier of the agreement's template. */
  templateId: string;
  /** When the customer accepted it. */
  dateAgreed: Instant;
  /** Which agreement it is; in a query, * stands for all. */
  type: AgreementType;
  /** Page about the agreement. */
  agreementLink: string;
}

/** Who accepted the agreement for the customer. */
export interface AgreementContact {
  /** First name (1 to 50 characters). */
  firstName: string;
  /** Middle name (at most 50 characters). */
  middleName?: string;
  /** Last name (1 to 50 characters). */
  lastName: string;
  /** Mail address (at most 320 characters). */
  email: string;
  /** Phone number (at most 50 characters). */
  phoneNumber?: string;
}

/** The text of an agreement. */
export interface AgreementDocument {
  /** Where a browser shows the document; for five minutes, and another at each request. */
  displayUri: string;
  /** Where the document is downloaded; likewise. */
  downloadUri: string;
  /** Language of the document, with its country. */
  language: string;
  /** ISO 3166 code of the country whose agreement it is. */
  country: string;
  /** Rank of the version. */
  versionRank: number;
}

/** An agreement that customers can be confirmed to have accepted. */
export interface AgreementMetaData {
  /** Identifier of the agreement's template. */
  templateId: string;
  /** Which agreement it is; in a query, * stands for all. */
  agreementType: AgreementType;
  /** Which agreement it is; in a query, * stands for all. */
  type: AgreementType;
  /** Page about the agreement. */
  agreementLink: string;
  /** Rank of the version. */
  versionRank: number;
}

/** Whether an indirect reseller may resell. */
export interface AgreementSignatureStatus {
  /** Whether the indirect reseller has signed the Microsoft Partner Agreement. */
  isAgreementSigned: boolean;
}

/** Which agreement it is; in a query, * stands for all. */
export type AgreementType = "MicrosoftCloudAgreement" | "MicrosoftCustomerAgreement" | (string & {});

/** Whether the customer accepted its agreement without the partner. */
export interface DirectSignedCustomerAgreementStatus {
  /** Whether the customer accepted the Microsoft Customer Agreement itself. */
  isSigned: boolean;
}

/** An acceptance to confirm; the user who does so is the token's. */
export interface NewAgreement {
  /** Who accepted the agreement for the customer. */
  primaryContact: AgreementContact;
  /** Identifier of the agreement's template (1 to 100 characters). */
  templateId: string;
  /** When the customer accepted it: ISO 8601, in UTC unless it says otherwise (at most 40 characters). */
  dateAgreed: string;
  /** Which agreement it is; in a query, * stands for all. */
  type?: AgreementType;
}
