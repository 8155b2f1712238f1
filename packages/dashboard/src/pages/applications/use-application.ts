// The registered applications, and the one that a page is about.

import type { UseQueryResult } from "@tanstack/react-query";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import { applicationsDirectoryList, applicationsList } from "../../operations/applications.ts";

export type Application = Answer<"applications.list">[number];
export type DirectoryApplication = Answer<"applications.directory.list">[number];
export type ApplicationKey = Application["keys"][number];
export type ApplicationCertificate = Application["certificates"][number];
export type ApiAccess = Answer<"apiAccess.get">;

const input = {};

export const useApplications = (): UseQueryResult<Answer<"applications.list">> => useRead(applicationsList, input);

export const useDirectoryApplications = (): UseQueryResult<Answer<"applications.directory.list">> => useRead(applicationsDirectoryList, input);

export const pathOf = (appId: string): string => `/account-settings/app-management/${appId}`;

export const managementPath = "/account-settings/app-management";

export const registeredPath = "/account-settings/app-management/registered";
