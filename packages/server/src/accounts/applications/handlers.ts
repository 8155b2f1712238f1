// App management.

import { faults, type applicationsOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { CallerAccount, Handlers } from "../../call/index.ts";
import { addKey, getApplication, listApplications, registerApplication, removeKey, unregisterApplication } from "./applications.ts";
import { addCertificate, removeCertificate } from "./certificates.ts";
import { updateRedirectUris } from "./redirect-uris.ts";

export const applicationsHandlers: Handlers<typeof applicationsOperations> = {
  "applications.list": async ({ caller }, view) => listApplications(view.db, caller.account),

  "applications.create": async ({ caller, body }, unit, record) => {
    refuseWithoutApiAccess(caller.account);
    const application = await registerApplication(unit, caller.account, body);
    const { keys, ...shown } = application;
    record({ after: shown, details: { AppId: application.appId, Keys: String(keys.length) } });
    return application;
  },

  "applications.delete": async ({ caller, params }, unit, record) => {
    const application = await getApplication(unit.db, caller.account, params.applicationId);
    await unregisterApplication(unit.db, caller.account, application.appId);
    record({ before: application, details: { AppId: application.appId } });
    return undefined;
  },

  "applications.keys.create": async ({ caller, params, body }, unit, record) => {
    const { appId, type } = await getApplication(unit.db, caller.account, params.applicationId);
    if (type !== "web") throw new Fault(faults.callerRefused, { reason: "A native application has no keys." });
    const key = await addKey(unit, caller.account, appId, body.keyYears ?? 1);
    record({ details: { AppId: appId, KeyId: key.keyId, EndDate: key.endDate } });
    return key;
  },

  "applications.keys.delete": async ({ caller, params }, unit, record) => {
    const { appId } = await getApplication(unit.db, caller.account, params.applicationId);
    await removeKey(unit.db, caller.account, appId, params.keyId);
    record({ details: { AppId: appId, KeyId: params.keyId } });
    return undefined;
  },

  "applications.certificates.create": async ({ caller, params, body }, unit, record) => {
    const application = await getApplication(unit.db, caller.account, params.applicationId);
    const certificate = await addCertificate(unit, caller.account.accountId, application, body.certificate);
    const { certificateId, thumbprint, endDate } = certificate;
    record({ details: { AppId: application.appId, CertificateId: certificateId, Thumbprint: thumbprint, EndDate: endDate } });
    return certificate;
  },

  "applications.certificates.delete": async ({ caller, params }, unit, record) => {
    const { appId } = await getApplication(unit.db, caller.account, params.applicationId);
    await removeCertificate(unit.db, caller.account.accountId, appId, params.certificateId);
    record({ details: { AppId: appId, CertificateId: params.certificateId } });
    return undefined;
  },

  "applications.redirectUris.update": async ({ caller, params, body }, unit, record) => {
    const before = await getApplication(unit.db, caller.account, params.applicationId);
    await updateRedirectUris(unit.db, caller.account.accountId, before.appId, body);
    const after = { ...before, redirectUris: body };
    record({ before, after, details: { AppId: before.appId } });
    return after;
  },
};

function refuseWithoutApiAccess({ state, partnerType }: CallerAccount): void {
  if (state !== "active") throw new Fault(faults.callerRefused, { reason: `The account is ${state}: complete Set up account first.` });
  if (partnerType === "indirectReseller") throw new Fault(faults.callerRefused, { reason: "Indirect resellers have no API access." });
}
