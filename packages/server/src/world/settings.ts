// The switches of a world, in one place: what the references mark unconfirmed, contradictory or a matter of taste,
// each with its default and where the question comes from. A seed file or `--set name=value` chooses others.

import { Type, type Static } from "typebox";
import { oneOf, type OwnRights } from "@understudy/contract";

const whole = (minimum: number, maximum: number, description: string) =>
  Type.Integer({ minimum, maximum, description });

/** ISO 8601, its parts in order, and so long that no instant leaves the calendar by it. */
const durationPattern =
  "^P(?=.)(\\d{1,2}Y)?(\\d{1,3}M)?(\\d{1,3}W)?(\\d{1,4}D)?(T(?=.)(\\d{1,5}H)?(\\d{1,6}M)?(\\d{1,6}(\\.\\d{1,3})?S)?)?$";

const duration = (description: string) => Type.String({ pattern: durationPattern, description });

export const Settings = Type.Object(
  {
    protocolClock: oneOf(["real", "world"],
      "Which clock tokens, assertions and codes live by. Source: docs/adr/0004"),
    rejectGraphAudience: Type.Boolean({
      description: "Refuse tokens for Azure AD Graph on the API, as announced for 2025. Source: ID-2",
    }),
    strict2021: Type.Boolean({
      description: "Apply the user-only marks of the 2021 documentation where 2023 dropped them. Source: ID-72",
    }),
    mfaAnswer: oneOf(["modern", "y2020", "y2019"],
      "How a user token without MFA is refused: fault 900421, the text of 2020, or the empty answer of 2019. Source: ID-67"),
    accessTokenSeconds: whole(1, 86_400, "Lifetime of an access token; clients see one second less. Source: ID-52"),
    verificationSkewSeconds: whole(0, 3_600, "How far a token's times may be off on the API. Source: ID-64"),
    mfaAtTokenEndpoint: oneOf(["inherit", "require"],
      "A grant without a second factor: its tokens say so, or it is refused with AADSTS50076. Source: ID-41, ID-49"),
    customerTenantWithoutConsent: oneOf(["consent", "partner"],
      "A partner's user where the application has no consent: AADSTS65001, or AADSTS90099. Source: ID-43"),
    unknownUserAnswer: oneOf(["unknownUser", "wrongPassword"],
      "Signing in under a name that nobody has: AADSTS50034, or AADSTS50126 as for a wrong password. Source: identity reference section 5"),
    passwordGrant: oneOf(["allow", "refuse"],
      "Whether the token endpoint takes a user's name and password. Source: ID-49"),
    exchangeWithoutBody: oneOf(["accept", "refuse"],
      "POST /generatetoken without a body: taken for grant_type=jwt_token, or refused. Source: ID-61"),
    trustForwardedHeaders: Type.Boolean({
      description: "Behind a proxy: X-Forwarded-Host and X-Forwarded-Proto tell by which name a request came in. Source: ID-10",
    }),
    deviceCodeSeconds: whole(1, 86_400, "Lifetime of a device code. Source: ID-44"),
    deviceCodeSlowDown: Type.Boolean({
      description: "Answer slow_down to a program that asks sooner than every 5 seconds; most clients give up then. Source: ID-47",
    }),
    deviceCodeDeclined: whole(1, 99_999_999, "The AADSTS number of a declined device code: 700171 was seen once. Source: ID-46"),
    requestIdReuse: oneOf(["first", "conflict"],
      "A known MS-RequestId with another body: the first result again, or 409. Source: conventions section 10"),
    unknownCustomer: oneOf(["notFound", "noRelationship"],
      "A customer of another account, or of none: 404 code 1000, or 403 code 20002. Source: conventions section 2"),
    registrationNumberElsewhere: oneOf(["accept", "refuse"],
      "organizationRegistrationNumber where no country rule asks for it; 600002 contradicts the page. Source: customers.create"),
    productionDelegation: oneOf(["dap", "gdap"],
      "A customer created in a primary account without enableGDAPByDefault: delegated admin privileges, or since November 2023 the default GDAP. Source: A-43"),
    customerDirectoryReads: oneOf(["gdap", "relationship"],
      "Who reads a customer's organization and custom domains: partners with a GDAP role, which only enableGDAPByDefault gives so far, or all. Source: customers.organization.get"),
    relationshipRequestDap: Type.Boolean({
      description: "Whether invitations to existing customers ask for delegated administration too. Source: customers.relationshipRequest.get",
    }),
    domainRegistrars: oneOf(["everyone", "nobody"],
      "Which partners are domain registrars, who alone add verified domains. Source: customers.verifiedDomain.create"),
    qualificationContract: oneOf(["both", "y2021", "y2023"],
      "How a qualification is asked for: with the code in the query, with everything in the body, or either way. Source: customers.qualifications.create"),
    qualificationVetting: duration("How long the vetting of Education takes on the world's clock; 1 hour is a guess. Source: customers.qualifications.create"),
    qualificationOutcome: oneOf(["approved", "denied"],
      "What vetting comes to where the operator does not decide. Source: customers.qualifications.list"),
    accountReview: oneOf(["none", "new"],
      "Whether new customers are reviewed before they may buy; most have no account status. Source: customers.validationStatus.get"),
    accountReviewTime: duration("How long that review takes on the world's clock; 1 hour is a guess. Source: customers.validationStatus.get"),
    addressValidation: oneOf(["accept", "refuse"],
      "A customer's address that POST /v1/validations/address finds incorrect: taken, as the sandbox takes it, or 3000. Source: create-a-customer.md"),
    sandboxDeletionAddress: oneOf(["any", "valid"],
      "Whether a sandbox customer is deleted whatever its address, or, as the limits of the sandbox say, with a valid one alone. Source: sandbox-limits.json, customer.delete.requires"),
    addressValidationAnswer: oneOf(["status", "boolean"],
      "What POST /v1/validations/address answers: the status, or true and false, as the Java SDK expects. Source: conventions section 17"),
    unknownCustomerUser: oneOf(["notFound", "badProperty"],
      "A user whom a customer's directory does not have, or no more: 404 code 60002 of the error table, or 400 code 3000 as the .NET samples expect. Source: users.get"),
    delegatedAccessForUsers: oneOf(["require", "ignore"],
      "Users of a customer that has not delegated its administration: refused with 900308, or served by the relationship alone. Source: errors.json, users.list"),
    federatedDomainUsers: oneOf(["withImmutableId", "refuse"],
      "Users in a federated domain of a customer: with an immutableId, or not at all as the page of 2023 says. Source: users.create, customers.verifiedDomain.create"),
    customerUserPasswords: oneOf(["strong", "any"],
      "Whether passwords that a partner gives keep the directory's rules, which those of some .NET samples do not. Source: users.create"),
    lastCustomerAdministrator: oneOf(["keep", "release"],
      "Whether the only administrator of a customer's directory can be deleted or lose that role; no page says. Source: users.delete, directoryRoles.userMembers.delete"),
    requestsPerMinute: whole(0, 1_000_000,
      "Requests a minute and partner tenant before 429; 0 is no limit, 500 the published figure. Source: conventions section 12"),
    sandboxCreation: duration("How long creating an integration sandbox takes on the world's clock. Source: S-23"),
    accountVerification: duration("How long verifying a company takes on the world's clock, where nobody decides before. Source: A-01, A-03"),
    missingTaxId: oneOf(["refuse", "accept"],
      "Enrolling without a tax id in a country that is known to ask for one; which those are is unconfirmed. Source: A-02"),
    sandboxLimits: oneOf(["sandbox", "unlimited"],
      "Whether sandbox accounts have the documented limits. Source: sandbox-limits.json; --limits"),
    sandboxMpnIds: oneOf(["listed", "any"],
      "The MPN ids that a sandbox takes for its resellers: the listed one of the country, or every one. Source: A-53"),
    byteOrderMark: Type.Boolean({
      description: "Start JSON bodies with U+FEFF, as some documented examples do. Source: conventions section 4",
    }),
  },
  { additionalProperties: false },
);

export type Settings = Static<typeof Settings>;

/** The switches, and the rows of the role matrix that the seed gave in the place of the documented ones. */
export type WorldSettings = Settings & { readonly rights?: OwnRights };

export const defaultSettings: Settings = {
  protocolClock: "real",
  rejectGraphAudience: false,
  strict2021: false,
  mfaAnswer: "modern",
  accessTokenSeconds: 3600,
  verificationSkewSeconds: 300,
  mfaAtTokenEndpoint: "inherit",
  customerTenantWithoutConsent: "consent",
  unknownUserAnswer: "unknownUser",
  passwordGrant: "allow",
  exchangeWithoutBody: "accept",
  trustForwardedHeaders: false,
  deviceCodeSeconds: 900,
  deviceCodeSlowDown: false,
  deviceCodeDeclined: 700_171,
  requestIdReuse: "first",
  unknownCustomer: "notFound",
  registrationNumberElsewhere: "accept",
  productionDelegation: "dap",
  customerDirectoryReads: "gdap",
  relationshipRequestDap: false,
  domainRegistrars: "everyone",
  qualificationContract: "both",
  qualificationVetting: "PT1H",
  qualificationOutcome: "approved",
  accountReview: "none",
  accountReviewTime: "PT1H",
  addressValidation: "accept",
  sandboxDeletionAddress: "any",
  addressValidationAnswer: "status",
  unknownCustomerUser: "notFound",
  delegatedAccessForUsers: "require",
  federatedDomainUsers: "withImmutableId",
  customerUserPasswords: "strong",
  lastCustomerAdministrator: "keep",
  requestsPerMinute: 0,
  sandboxCreation: "PT2M",
  accountVerification: "P3D",
  missingTaxId: "refuse",
  sandboxLimits: "sandbox",
  sandboxMpnIds: "listed",
  byteOrderMark: false,
};
