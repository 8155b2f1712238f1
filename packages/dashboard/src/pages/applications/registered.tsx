// The confirmation after an application was registered: its registration information for copying, and its key, which is
// shown here and never again (S-34, S-35). Which application it is stays in the browser's history, its key in memory.

import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { useLocation } from "react-router";
import { ButtonLink } from "../../look/button-link.tsx";
import { Empty } from "../../look/empty.tsx";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { fill, texts } from "../../strings/index.ts";
import style from "./applications.module.css";
import { ConsentMissing } from "./consent.tsx";
import { IdentityFacts } from "./identity-facts.tsx";
import { KeyShown } from "./key-shown.tsx";
import { forgetKey, keptKeyOf } from "./registered-key.ts";
import { Code } from "./code.tsx";
import { managementPath, pathOf, useApplications, type Application } from "./use-application.ts";

export function Component(): ReactNode {
  const applications = useApplications();
  const { state } = useLocation() as { readonly state: { readonly appId?: string } | null };
  const appId = state?.appId ?? "";
  const [key] = useState(() => keptKeyOf(appId));
  useEffect(() => forgetKey, []);
  const { title } = texts.applications.confirmation;
  return (
    <Page title={title}>
      <Reading of={applications}>
        {(registered) => {
          const application = registered.find((one) => one.appId === appId);
          return application ? <Confirmation application={application} secret={key} /> : <Nothing />;
        }}
      </Reading>
    </Page>
  );
}

function Confirmation({ application, secret }: { readonly application: Application; readonly secret: string | undefined }): ReactNode {
  const { confirmation: words } = texts.applications;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody><MessageBarTitle>{fill(words.done, { name: application.displayName })}</MessageBarTitle> {words.doneText}</MessageBarBody>
      </MessageBar>
      <ConsentMissing application={application} />
      <Section title={words.values}>
        <IdentityFacts application={application} />
        <KeyShown application={application} secret={secret} />
      </Section>
      <Code application={application} secret={secret} />
      <div className={style.actions}>
        <ButtonLink to={pathOf(application.appId)} appearance="primary">{words.manage}</ButtonLink>
        <ButtonLink to={managementPath}>{words.back}</ButtonLink>
      </div>
    </>
  );
}

function Nothing(): ReactNode {
  const { confirmation: words } = texts.applications;
  return <Empty title={words.nothing} text={words.nothingText} action={<ButtonLink to={managementPath}>{words.back}</ButtonLink>} />;
}
