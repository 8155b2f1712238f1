// The name of the application in the breadcrumbs.

import type { ReactNode } from "react";
import { matchPath, useLocation } from "react-router";
import { texts } from "../../strings/index.ts";
import { useApplications } from "./use-application.ts";

export function ApplicationCrumb(): ReactNode {
  const { pathname } = useLocation();
  const { data } = useApplications();
  const appId = matchPath("/account-settings/app-management/:applicationId", pathname)?.params.applicationId;
  return data?.find((one) => one.appId === appId)?.displayName ?? texts.applications.title;
}
