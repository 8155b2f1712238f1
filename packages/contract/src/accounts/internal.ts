// Operations of ours: what the real product offers only as pages, as calls that a test and the dashboard can make.
// They need a signed-in user with the right role, like the page does.

import { Type } from "typebox";
import { area, operation } from "../define/operation.ts";
import { except, everyCloud, userOnly } from "../define/places.ts";
import { faults } from "../faults.ts";
import {
  Account, AccountSetUp, Application, ApplicationCertificate, ApplicationKey, IntegrationSandbox, NewApplication,
  NewApplicationCertificate, NewApplicationKey, NewIntegrationSandbox, RedirectUris,
} from "./resources.ts";

const page = ["Set up API access in Partner Center"];
const internal = { host: "internal", auth: userOnly, clouds: everyCloud, right: "manageAccount", sources: page } as const;

export const internalOperations = area("internal", {
  "account.get": operation("GET /internal/v1/account", {
    ...internal, right: "ownProfile",
    summary: "Get the account that the user is signed in to",
    result: { status: 200, body: Account },
    faults: [],
  }),
  "account.setUp": operation("POST /internal/v1/account/setup", {
    ...internal,
    summary: "Set up account: complete a created account with company data and the agreement",
    body: AccountSetUp,
    result: { status: 200, body: Account },
    faults: [faults.callerRefused],
    records: { operationType: "update_company_info", resourceType: "partner_user" },
  }),
  "integrationSandbox.get": operation("GET /internal/v1/integrationsandbox", {
    ...internal, environment: "production",
    summary: "Get how far the account's integration sandbox is",
    result: { status: 200, body: IntegrationSandbox },
    faults: [],
  }),
  "integrationSandbox.create": operation("POST /internal/v1/integrationsandbox", {
    ...internal, environment: "production",
    summary: "Set up account on the Integration sandbox page: have the sandbox created, which takes its time",
    body: NewIntegrationSandbox,
    result: { status: 202, body: IntegrationSandbox },
    faults: [faults.domainTaken, faults.callerRefused],
    records: { operationType: "create_partner_user", resourceType: "partner_user" },
  }),
  "applications.list": operation("GET /internal/v1/applications", {
    ...internal,
    summary: "List the applications that are registered for API access",
    result: { status: 200, body: Type.Array(Application) },
    faults: [],
  }),
  "applications.create": operation("POST /internal/v1/applications", {
    ...internal, clouds: except("usgov", "germany"),
    summary: "Create an application with default settings and register it for API access",
    body: NewApplication,
    result: { status: 201, body: Application },
    answersSecret: true,
    faults: [faults.callerRefused],
    records: { operationType: "register_application", resourceType: "application" },
  }),
  "applications.delete": operation("DELETE /internal/v1/applications/{applicationId}", {
    ...internal,
    summary: "Unregister an application: the API refuses its tokens at once",
    result: { status: 204, body: undefined },
    faults: [faults.noSuchResource],
    records: { operationType: "unregister_application", resourceType: "application" },
  }),
  "applications.keys.create": operation("POST /internal/v1/applications/{applicationId}/keys", {
    ...internal,
    summary: "Add a key to a web application; its value is shown once",
    body: NewApplicationKey,
    result: { status: 201, body: ApplicationKey },
    answersSecret: true,
    faults: [faults.noSuchResource, faults.callerRefused],
    records: { operationType: "add_application_credential", resourceType: "application_credential" },
  }),
  "applications.keys.delete": operation("DELETE /internal/v1/applications/{applicationId}/keys/{keyId}", {
    ...internal,
    summary: "Remove a key: it gets no token from now on",
    result: { status: 204, body: undefined },
    faults: [faults.noSuchResource],
    records: { operationType: "remove_application_credential", resourceType: "application_credential" },
  }),
  "applications.certificates.create": operation("POST /internal/v1/applications/{applicationId}/certificates", {
    ...internal,
    summary: "Add a certificate to a web application: it may prove itself with the private key that belongs to it",
    body: NewApplicationCertificate,
    result: { status: 201, body: ApplicationCertificate },
    faults: [faults.noSuchResource, faults.callerRefused],
    records: { operationType: "add_application_credential", resourceType: "application_credential" },
  }),
  "applications.certificates.delete": operation("DELETE /internal/v1/applications/{applicationId}/certificates/{certificateId}", {
    ...internal,
    summary: "Remove a certificate: it gets no token from now on",
    result: { status: 204, body: undefined },
    faults: [faults.noSuchResource],
    records: { operationType: "remove_application_credential", resourceType: "application_credential" },
  }),
  "applications.redirectUris.update": operation("PUT /internal/v1/applications/{applicationId}/redirecturis", {
    ...internal,
    summary: "Set the redirect URIs of an application: those that are left out are gone",
    body: RedirectUris,
    result: { status: 200, body: Application },
    faults: [faults.noSuchResource],
    // The log's members have none for a registration that changes; this one says that it stands as it is now.
    records: { operationType: "register_application", resourceType: "application" },
  }),
});
