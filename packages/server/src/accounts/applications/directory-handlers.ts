// The directory's own portal: its applications, whether App management knows them or not.

import type { directoryOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import {
  addDirectoryKey, consentForEveryone, createDirectoryApplication, deleteDirectoryApplication, getEntry, listDirectory,
} from "./directory.ts";
import { removeKey } from "./keys.ts";

export const directoryHandlers: Handlers<typeof directoryOperations> = {
  "applications.directory.list": async ({ caller }, view) => {
    const directory = await listDirectory(view, caller.account);
    return directory.filter(({ registeredAt }) => registeredAt === undefined).map(({ application }) => application);
  },

  "applications.directory.create": async ({ caller, body }, unit, record) => {
    const application = await createDirectoryApplication(unit, caller.account, body);
    const { keys, ...shown } = application;
    record({ after: shown, details: { AppId: application.appId, Keys: String(keys.length), Directory: "created" } });
    return application;
  },

  "applications.directory.delete": async ({ caller, params }, unit, record) => {
    const { application } = await getEntry(unit, caller.account, params.applicationId);
    await deleteDirectoryApplication(unit.db, caller.account, application.appId);
    record({ before: application, details: { AppId: application.appId, Directory: "deleted" } });
    return undefined;
  },

  "applications.directory.consent": async ({ caller, params }, unit, record) => {
    const { application: before } = await getEntry(unit, caller.account, params.applicationId);
    await consentForEveryone(unit, caller.account, before.appId);
    const after = { ...before, partnerCenterConsent: true };
    record({ before, after, details: { AppId: before.appId, Directory: "consented" } });
    return after;
  },

  "applications.directory.keys.create": async ({ caller, params, body }, unit, record) => {
    const { application } = await getEntry(unit, caller.account, params.applicationId);
    const key = await addDirectoryKey(unit, caller.account, application, body);
    record({ details: { AppId: application.appId, KeyId: key.keyId, EndDate: key.endDate } });
    return key;
  },

  "applications.directory.keys.delete": async ({ caller, params }, unit, record) => {
    const { application } = await getEntry(unit, caller.account, params.applicationId);
    await removeKey(unit.db, caller.account.accountId, application.appId, params.keyId);
    record({ details: { AppId: application.appId, KeyId: params.keyId } });
    return undefined;
  },
};
