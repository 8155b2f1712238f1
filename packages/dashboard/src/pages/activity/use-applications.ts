// What applications are called, for whoever may know them.

import { useMemo } from "react";
import { useMay } from "../../api/may.ts";
import { useRead } from "../../api/use-operation.ts";
import { applicationsList } from "../../operations/applications.ts";
import { texts } from "../../strings/index.ts";

/** Partner Center's own pages, as every directory knows them. */
const ownPages = "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd";

export function useApplicationName(): (applicationId: string) => string {
  const enabled = useMay()(applicationsList);
  const { data } = useRead(applicationsList, {}, { enabled });
  return useMemo(() => {
    const names = new Map([[ownPages, texts.activity.pages], ...(data ?? []).map(({ appId, displayName }) => [appId, displayName] as const)]);
    return (applicationId: string) => names.get(applicationId) ?? applicationId;
  }, [data]);
}
