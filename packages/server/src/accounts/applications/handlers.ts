// App management.

import type { applicationsOperations } from "@understudy/contract";
import { userOf, type Caller, type Handlers } from "../../call/index.ts";
import type { Unit } from "../../world/index.ts";
import { refuseToEnable, showApiAccess } from "./api-access.ts";
import { updateAppIdUri } from "./app-id-uri.ts";
import { createApplication, getApplication, listApplications, registerApplication, unregisterApplication } from "./applications.ts";
import { addCertificate, removeCertificate } from "./certificates.ts";
import { addKey, checkTakesKeys, endAfterYears, removeKey } from "./keys.ts";
import { updateRedirectUris } from "./redirect-uris.ts";
import { requireTerms } from "./terms.ts";

export const applicationsHandlers: Handlers<typeof applicationsOperations> = {
  "apiAccess.get": async ({ caller }, view) => showApiAccess(view, caller.account),

  "applications.list": async ({ caller }, view) => listApplications(view, caller.account),

  "applications.create": async ({ caller, body }, unit, record) => {
    const terms = await enableAccess(unit, caller, body.termsAccepted);
    const application = await createApplication(unit, caller.account, body);
    const { keys, ...shown } = application;
    record({ after: shown, details: { AppId: application.appId, Keys: String(keys.length), ...terms } });
    return application;
  },

  "applications.register": async ({ caller, params, body }, unit, record) => {
    const terms = await enableAccess(unit, caller, body.termsAccepted);
    const application = await registerApplication(unit, caller.account, params.applicationId);
    record({ after: application, details: { AppId: application.appId, ...terms } });
    return application;
  },

  "applications.delete": async ({ caller, params }, unit, record) => {
    const application = await getApplication(unit, caller.account, params.applicationId);
    await unregisterApplication(unit.db, caller.account, application.appId);
    record({ before: application, details: { AppId: application.appId } });
    return undefined;
  },

  "applications.keys.create": async ({ caller, params, body }, unit, record) => {
    const { appId, type } = await getApplication(unit, caller.account, params.applicationId);
    checkTakesKeys(type);
    const { keyYears, description } = body;
    const key = await addKey(unit, caller.account.accountId, appId, { endDate: endAfterYears(unit.now, keyYears), description });
    record({ details: { AppId: appId, KeyId: key.keyId, EndDate: key.endDate } });
    return key;
  },

  "applications.keys.delete": async ({ caller, params }, unit, record) => {
    const { appId } = await getApplication(unit, caller.account, params.applicationId);
    await removeKey(unit.db, caller.account.accountId, appId, params.keyId);
    record({ details: { AppId: appId, KeyId: params.keyId } });
    return undefined;
  },

  "applications.certificates.create": async ({ caller, params, body }, unit, record) => {
    const application = await getApplication(unit, caller.account, params.applicationId);
    const certificate = await addCertificate(unit, caller.account.accountId, application, body.certificate);
    const { certificateId, thumbprint, endDate } = certificate;
    record({ details: { AppId: application.appId, CertificateId: certificateId, Thumbprint: thumbprint, EndDate: endDate } });
    return certificate;
  },

  "applications.certificates.delete": async ({ caller, params }, unit, record) => {
    const { appId } = await getApplication(unit, caller.account, params.applicationId);
    await removeCertificate(unit.db, caller.account.accountId, appId, params.certificateId);
    record({ details: { AppId: appId, CertificateId: params.certificateId } });
    return undefined;
  },

  "applications.redirectUris.update": async ({ caller, params, body }, unit, record) => {
    const before = await getApplication(unit, caller.account, params.applicationId);
    await updateRedirectUris(unit.db, caller.account.accountId, before.appId, body);
    const after = { ...before, redirectUris: body };
    record({ before, after, details: { AppId: before.appId } });
    return after;
  },

  "applications.appIdUri.update": async ({ caller, params, body }, unit, record) => {
    const before = await getApplication(unit, caller.account, params.applicationId);
    await updateAppIdUri(unit.db, caller.account, before.appId, body.appIdUri);
    const after = { ...before, appIdUri: body.appIdUri };
    record({ before, after, details: { AppId: before.appId } });
    return after;
  },
};

/** Answers what the activity log is to say of the terms. */
async function enableAccess(unit: Unit, caller: Caller, termsAccepted: boolean | undefined): Promise<{ TermsAccepted?: string }> {
  refuseToEnable(caller.account);
  const by = { acceptedBy: userOf(caller).userName, acceptedDate: unit.nowText };
  return (await requireTerms(unit.db, caller.account.accountId, termsAccepted, by)) ? { TermsAccepted: "true" } : {};
}
