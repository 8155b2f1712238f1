// App management: the applications that are registered for API access (S-28 to S-40).

import { Type } from "typebox";
import { cloudsWith } from "../../cloud-features.ts";
import { area, operation } from "../../define/operation.ts";
import { faults } from "../../faults.ts";
import { internal } from "../internal.ts";
import {
  ApiAccess, AppIdUri, Application, ApplicationCertificate, ApplicationKey, ApplicationRegistration, NewApplication,
  NewApplicationCertificate, NewApplicationKey, RedirectUris,
} from "./resources.ts";

export const applicationsOperations = area("internal", {
  "apiAccess.get": operation("GET /internal/v1/apiaccess", {
    ...internal, right: "manageAccount",
    summary: "Get whether API access is enabled, who has accepted its terms, and which ways there are to an application",
    result: { status: 200, body: ApiAccess },
    faults: [faults.callerRefused],
  }),
  "applications.list": operation("GET /internal/v1/applications", {
    ...internal, right: "manageAccount",
    summary: "List the applications that are registered for API access",
    result: { status: 200, body: Type.Array(Application) },
    faults: [],
  }),
  "applications.create": operation("POST /internal/v1/applications", {
    ...internal, right: "manageAccount", clouds: cloudsWith("createAppOnPage"),
    summary: "Create an application with default settings and register it for API access",
    body: NewApplication,
    result: { status: 201, body: Application },
    answersSecret: true,
    faults: [faults.callerRefused],
    records: { operationType: "register_application", resourceType: "application" },
  }),
  "applications.register": operation("POST /internal/v1/applications/{applicationId}/register", {
    ...internal, right: "manageAccount",
    summary: "Register an existing application of the directory for API access; its own keys and certificates stay valid",
    body: ApplicationRegistration,
    result: { status: 201, body: Application },
    faults: [faults.noSuchResource, faults.callerRefused],
    records: { operationType: "register_application", resourceType: "application" },
  }),
  "applications.delete": operation("DELETE /internal/v1/applications/{applicationId}", {
    ...internal, right: "manageAccount",
    summary: "Unregister an application: the API refuses its tokens at once",
    result: { status: 204, body: undefined },
    faults: [faults.noSuchResource],
    records: { operationType: "unregister_application", resourceType: "application" },
  }),
  "applications.keys.create": operation("POST /internal/v1/applications/{applicationId}/keys", {
    ...internal, right: "manageAccount",
    summary: "Add a key to a web application; its value is shown once",
    body: NewApplicationKey,
    result: { status: 201, body: ApplicationKey },
    answersSecret: true,
    faults: [faults.noSuchResource, faults.callerRefused],
    records: { operationType: "add_application_credential", resourceType: "application_credential" },
  }),
  "applications.keys.delete": operation("DELETE /internal/v1/applications/{applicationId}/keys/{keyId}", {
    ...internal, right: "manageAccount",
    summary: "Remove a key: it gets no token from now on",
    result: { status: 204, body: undefined },
    faults: [faults.noSuchResource],
    records: { operationType: "remove_application_credential", resourceType: "application_credential" },
  }),
  "applications.certificates.create": operation("POST /internal/v1/applications/{applicationId}/certificates", {
    ...internal, right: "manageAccount",
    summary: "Add a certificate to a web application: it may prove itself with the private key that belongs to it",
    body: NewApplicationCertificate,
    result: { status: 201, body: ApplicationCertificate },
    faults: [faults.noSuchResource, faults.callerRefused],
    records: { operationType: "add_application_credential", resourceType: "application_credential" },
  }),
  "applications.certificates.delete": operation("DELETE /internal/v1/applications/{applicationId}/certificates/{certificateId}", {
    ...internal, right: "manageAccount",
    summary: "Remove a certificate: it gets no token from now on",
    result: { status: 204, body: undefined },
    faults: [faults.noSuchResource],
    records: { operationType: "remove_application_credential", resourceType: "application_credential" },
  }),
  "applications.redirectUris.update": operation("PUT /internal/v1/applications/{applicationId}/redirecturis", {
    ...internal, right: "manageAccount",
    summary: "Set the redirect URIs of an application: those that are left out are gone",
    body: RedirectUris,
    result: { status: 200, body: Application },
    faults: [faults.noSuchResource],
    // The log's members have none for a registration that changes; this one says that it stands as it is now.
    records: { operationType: "register_application", resourceType: "application" },
  }),
  "applications.appIdUri.update": operation("PUT /internal/v1/applications/{applicationId}/appiduri", {
    ...internal, right: "manageAccount",
    summary: "Set the App ID URI of an application",
    body: AppIdUri,
    result: { status: 200, body: Application },
    faults: [faults.noSuchResource],
    records: { operationType: "register_application", resourceType: "application" },
  }),
});
