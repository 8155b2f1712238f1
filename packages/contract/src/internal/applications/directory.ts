// The applications of the account's own directory: what its portal or PowerShell do with them, and which of them App
// management offers to register (S-32, S-33, A-13). In US Government and Germany it is the only way to an application.

import { Type } from "typebox";
import { area, operation } from "../../define/operation.ts";
import { faults } from "../../faults.ts";
import { internal } from "../internal.ts";
import { ApplicationKey, DirectoryApplication, NewDirectoryApplication, NewDirectoryKey } from "./resources.ts";

export const directoryOperations = area("internal", {
  "applications.directory.list": operation("GET /internal/v1/directoryapplications", {
    ...internal, right: "manageAccount",
    summary: "List the applications of the account's directory that are not registered for API access",
    result: { status: 200, body: Type.Array(DirectoryApplication) },
    faults: [],
  }),
  "applications.directory.create": operation("POST /internal/v1/directoryapplications", {
    ...internal, right: "manageAccount",
    summary: "Create an application in the account's directory, without registering it",
    body: NewDirectoryApplication,
    result: { status: 201, body: DirectoryApplication },
    answersSecret: true,
    faults: [faults.callerRefused],
    // The log's members have none for what happens to an application outside Partner Center.
    records: { operationType: "undefined", resourceType: "application" },
  }),
  "applications.directory.delete": operation("DELETE /internal/v1/directoryapplications/{applicationId}", {
    ...internal, right: "manageAccount",
    summary: "Delete an application from the account's directory, be it registered or not: nobody knows it from then on",
    result: { status: 204, body: undefined },
    faults: [faults.noSuchResource],
    records: { operationType: "undefined", resourceType: "application" },
  }),
  "applications.directory.consent": operation("POST /internal/v1/directoryapplications/{applicationId}/adminconsent", {
    ...internal, right: "manageAccount",
    summary: "Give an application the delegated permissions that Partner Center needs, and consent to them for everyone in the tenant",
    result: { status: 200, body: DirectoryApplication },
    faults: [faults.noSuchResource],
    records: { operationType: "undefined", resourceType: "application" },
  }),
  "applications.directory.keys.create": operation("POST /internal/v1/directoryapplications/{applicationId}/keys", {
    ...internal, right: "manageAccount",
    summary: "Add a key to a web application in the directory, for any time; its value is shown once",
    body: NewDirectoryKey,
    result: { status: 201, body: ApplicationKey },
    answersSecret: true,
    faults: [faults.noSuchResource, faults.callerRefused],
    records: { operationType: "add_application_credential", resourceType: "application_credential" },
  }),
  "applications.directory.keys.delete": operation("DELETE /internal/v1/directoryapplications/{applicationId}/keys/{keyId}", {
    ...internal, right: "manageAccount",
    summary: "Remove a key from an application in the directory: it gets no token from now on",
    result: { status: 204, body: undefined },
    faults: [faults.noSuchResource],
    records: { operationType: "remove_application_credential", resourceType: "application_credential" },
  }),
});
