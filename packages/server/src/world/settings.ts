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
    requestsPerMinute: whole(0, 1_000_000,
      "Requests a minute and partner tenant before 429; 0 is no limit, 500 the published figure. Source: conventions section 12"),
    sandboxCreation: duration("How long creating an integration sandbox takes on the world's clock. Source: S-23"),
    sandboxLimits: oneOf(["sandbox", "unlimited"],
      "Whether sandbox accounts have the documented limits. Source: sandbox-limits.json; --limits"),
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
  requestsPerMinute: 0,
  sandboxCreation: "PT2M",
  sandboxLimits: "sandbox",
  byteOrderMark: false,
};
