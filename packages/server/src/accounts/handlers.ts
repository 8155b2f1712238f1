// The internal operations on the account itself: what its pages do.

import { faults, type Account, type internalOperations, type Of } from "@understudy/contract";
import { Fault, invariant } from "@understudy/kernel";
import { badProperty, prepared, type CallerAccount, type Handlers } from "../call/index.ts";
import { hashPassword, type View } from "../world/index.ts";
import { addKey, getApplication, listApplications, registerApplication, removeKey, unregisterApplication } from "./applications.ts";
import { addCertificate, removeCertificate } from "./certificates.ts";
import { updateRedirectUris } from "./redirect-uris.ts";
import { completeAccount, findAccount } from "./repository.ts";
import { checkPassword, requestSandbox, showSandbox } from "./sandbox.ts";

export const internalHandlers: Handlers<typeof internalOperations> = {
  "account.get": async ({ caller }, view) => showAccount(view, caller.account),

  "account.setUp": async ({ caller, body }, unit, record) => {
    const { accountId, state } = caller.account;
    if (state !== "created") throw new Fault(faults.callerRefused, { reason: `The account is ${state}: there is nothing to set up.` });
    if (!body.agreementAccepted) throw badProperty("agreementAccepted", "the agreement must be accepted");
    await completeAccount(unit.db, accountId, { companyName: body.companyName, address: JSON.stringify(body.address) });
    record({ after: body, details: { AccountId: accountId } });
    return showAccount(unit, caller.account);
  },

  "integrationSandbox.get": async ({ caller }, view) => showSandbox(view, caller.account),

  "integrationSandbox.create": prepared({
    prepare: async ({ body }: { readonly body: { readonly password: string } }) => {
      checkPassword(body.password);
      return hashPassword(body.password);
    },
    write: async ({ caller, body }, unit, record, passwordHash) => {
      const sandbox = await requestSandbox(unit, caller.account, body, passwordHash);
      record({ after: sandbox, details: { UserName: sandbox.userName ?? "" } });
      return sandbox;
    },
  }),

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

async function showAccount(view: View, caller: CallerAccount): Promise<Of<typeof Account>> {
  const account = await findAccount(view.db, caller.accountId);
  invariant(account, "a caller's account exists");
  const { accountId, kind, cloud, partnerType, state, domain, companyName } = account;
  return { accountId, kind, cloud, partnerType, state, domain, ...(companyName !== undefined && { companyName }) };
}

function refuseWithoutApiAccess({ state, partnerType }: CallerAccount): void {
  if (state !== "active") throw new Fault(faults.callerRefused, { reason: `The account is ${state}: complete Set up account first.` });
  if (partnerType === "indirectReseller") throw new Fault(faults.callerRefused, { reason: "Indirect resellers have no API access." });
}
