// What the reports on multi-factor authentication are made of. Source: mfa-resources.md; where its table and the
// examples disagree, the examples say what is on the wire.

import { Type } from "typebox";
import { guid, instant, oneOf, text } from "../define/schema.ts";

export const PartnerRequest = Type.Object(
  {
    requestId: text("MS-RequestId"),
    correlationId: text("MS-CorrelationId"),
    operationName: text("Method and path of the operation, its parameters in braces"),
    requestDateTime: instant("When it came, on the world's clock"),
    ipAddress: text("Where it came from"),
    sourceIpAddress: text("The same, under its name of 2021"),
    objectId: guid("The user"),
    tenantId: guid("The partner's tenant"),
    upn: text("The user's name, as user@domain"),
    applicationId: guid("The application that the user came through"),
    mfaCompliant: Type.Boolean({ description: "Whether the user had signed in with a second factor" }),
  },
  { title: "PartnerRequest", description: "One request of a user to the API" },
);

export const ApplicationMfaAdoptionStatus = Type.Object(
  {
    loginDate: text("The day on the world's clock, in UTC: yyyy-mm-dd"),
    mfaCompliantRequestCount: Type.Integer({ description: "Requests of users who had signed in with a second factor" }),
    totalRequestCount: Type.Integer({ description: "All requests of users" }),
    applicationId: guid("The application that they came through"),
    applicationName: text("Its name; empty where it is not known"),
  },
  { title: "ApplicationMfaAdoptionStatus", description: "Requests of users to the API on one day through one application" },
);

export const NonMfaCompliantPartnerPrincipal = Type.Object(
  {
    objectId: guid("The user"),
    tenantId: guid("The partner's tenant"),
    upn: text("The user's name, as user@domain"),
    lastNonMfaCompliantRequestDateTime: instant("The user's latest request without a second factor"),
  },
  { title: "NonMfaCompliantPartnerPrincipal", description: "A user who has come without a second factor" },
);

export const PartnerToken = Type.Object(
  {
    access_token: text("A bearer token for the API"),
    expires_in: Type.Integer({ description: "Seconds that it lives" }),
    token_type: oneOf(["bearer"], "How the token is sent along"),
  },
  { title: "PartnerToken", description: "What a token of the authority is exchanged for" },
);
