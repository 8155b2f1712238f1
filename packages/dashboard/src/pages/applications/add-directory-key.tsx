// Adds a key to an application in the directory, for years or until any date, as PowerShell can.

import type { ReactNode } from "react";
import { useOperationForm } from "../../form/use-operation-form.ts";
import { applicationsDirectoryKeysCreate } from "../../operations/applications.ts";
import { emptyKey, KeyDialog } from "./add-key.tsx";
import type { DirectoryApplication } from "./use-application.ts";

export function AddDirectoryKey({ application: { appId, displayName }, onClose }: {
  readonly application: DirectoryApplication;
  readonly onClose: () => void;
}): ReactNode {
  const form = useOperationForm(applicationsDirectoryKeysCreate, { values: emptyKey, input: { params: { applicationId: appId } } });
  return <KeyDialog form={form} added={form.answer} displayName={displayName} onClose={onClose} />;
}
