// An administrator's consent to what the API needs of an application: by itself where the page makes applications, a
// step of the directory's elsewhere (section 3.2).

import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWrite } from "../../api/use-operation.ts";
import { useNotify } from "../../look/notices.tsx";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { applicationsDirectoryConsent } from "../../operations/applications.ts";
import { fill, texts } from "../../strings/index.ts";
import type { DirectoryApplication } from "./use-application.ts";

/** Grants it; says what came of it. */
export function useConsent() {
  const notify = useNotify();
  const consent = useWrite(applicationsDirectoryConsent);
  const grant = ({ appId, displayName: name }: DirectoryApplication) => consent.mutate({ params: { applicationId: appId } }, {
    onSuccess: () => notify({ intent: "success", title: fill(texts.applications.consent.done, { name }) }),
  });
  return { grant, isBusy: consent.isPending, error: consent.error };
}

export function ConsentMissing({ application }: { readonly application: DirectoryApplication }): ReactNode {
  const { grant, isBusy, error } = useConsent();
  const { consent: words } = texts.applications;
  if (application.partnerCenterConsent) return null;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody><MessageBarTitle>{words.missingTitle}</MessageBarTitle> {words.missingText} {words.where}</MessageBarBody>
        <MessageBarActions><Button onClick={() => grant(application)} disabled={isBusy}>{words.grant}</Button></MessageBarActions>
      </MessageBar>
      {error && <RefusalNote error={error} />}
    </>
  );
}
