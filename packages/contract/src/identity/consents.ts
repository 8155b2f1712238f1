// Consent that a partner gives for an application in a customer's tenant, without the customer: what control panel
// vendors do before they act there. Source: control-panel-vendor-apis.md.

import { Type } from "typebox";
import { area, operation } from "../define/operation.ts";
import { globalOnly, userOnly } from "../define/places.ts";
import { guid, text } from "../define/schema.ts";
import { faults } from "../faults.ts";

export const ApplicationGrant = Type.Object(
  {
    enterpriseApplicationId: guid("Application id of the API, such as that of Microsoft Graph"),
    scope: text("Names of delegated permissions, with commas between them", { minLength: 1, maxLength: 2_000 }),
  },
  { title: "ApplicationGrant", description: "What the application may do with one API" },
);

export const ApplicationConsent = Type.Object(
  {
    applicationId: guid("The application, which must be the caller's own"),
    displayName: Type.Optional(text("Name of the application", { maxLength: 256 })),
    applicationGrants: Type.Array(ApplicationGrant, { minItems: 1, maxItems: 50, description: "One for each API" }),
  },
  { title: "ApplicationConsent", description: "An application's permissions in a customer's tenant" },
);

const place = { host: "api", auth: userOnly, clouds: globalOnly, right: "consentApplications" } as const;
const notThere = [faults.noSuchResource, faults.noRelationship, faults.callerRefused] as const;

export const consentOperations = area("identity", {
  "customers.applicationConsents.create": operation("POST /v1/customers/{customerId}/applicationconsents", {
    ...place,
    summary: "Consent to the calling application in a customer's tenant: from then on it gets tokens there",
    body: ApplicationConsent,
    result: { status: 201, body: ApplicationConsent },
    faults: notThere,
    records: { operationType: "register_application", resourceType: "application" },
    sources: ["partner-center-authentication.md", "enable-secure-app-model.md", "control-panel-vendor-apis.md"],
  }),
  "customers.applicationConsents.delete": operation("DELETE /v1/customers/{customerId}/applicationconsents/{applicationId}", {
    ...place,
    summary: "Take back the consent to an application in a customer's tenant",
    result: { status: 204, body: undefined },
    faults: notThere,
    records: { operationType: "unregister_application", resourceType: "application" },
    sources: ["control-panel-vendor-apis.md"],
  }),
});
