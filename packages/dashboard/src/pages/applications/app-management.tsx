// App management: API access is enabled here, and seen (S-28 to S-40).

import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useAccount } from "../../api/may.ts";
import { useRead } from "../../api/use-operation.ts";
import { ButtonLink } from "../../look/button-link.tsx";
import { dateText } from "../../look/format.ts";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { apiAccessGet } from "../../operations/apiaccess.ts";
import { fill, texts } from "../../strings/index.ts";
import style from "./applications.module.css";
import { DirectoryApplications } from "./directory-applications.tsx";
import { Enable } from "./enable.tsx";
import { RegisteredApplications } from "./registered-applications.tsx";
import type { ApiAccess } from "./use-application.ts";

const input = {};

export function Component(): ReactNode {
  const access = useRead(apiAccessGet, input);
  return (
    <Page title={texts.applications.title} lead={texts.applications.lead}>
      <Reading of={access} lines={10}>{(value) => <Parts access={value} />}</Reading>
    </Page>
  );
}

function Parts({ access }: { readonly access: ApiAccess }): ReactNode {
  const { state } = useAccount();
  return (
    <>
      {state === "created" && <NotSetUp />}
      {!access.offersNew && <Elsewhere />}
      {/* What is there is what one comes back for; before that, there is only to begin. */}
      {access.enabled && <RegisteredApplications />}
      <div className={style.pair}>
        <Enable type="web" access={access} />
        <Enable type="native" access={access} />
      </div>
      {!access.enabled && <RegisteredApplications />}
      <DirectoryApplications access={access} />
      <AcceptedTerms access={access} />
    </>
  );
}

function NotSetUp(): ReactNode {
  const { notSetUp } = texts.applications;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody><MessageBarTitle>{notSetUp.title}</MessageBarTitle> {notSetUp.text}</MessageBarBody>
      <MessageBarActions><ButtonLink to="/">{notSetUp.action}</ButtonLink></MessageBarActions>
    </MessageBar>
  );
}

function Elsewhere(): ReactNode {
  const { elsewhere } = texts.applications;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody><MessageBarTitle>{elsewhere.title}</MessageBarTitle> {elsewhere.text}</MessageBarBody>
    </MessageBar>
  );
}

function AcceptedTerms({ access: { termsAcceptedBy: name = "", termsAcceptedDate } }: { readonly access: ApiAccess }): ReactNode {
  if (termsAcceptedDate === undefined) return null;
  return <Text as="p" size={200} className={style.quiet}>{fill(texts.applications.terms.accepted, { name, date: dateText(termsAcceptedDate) })}</Text>;
}
