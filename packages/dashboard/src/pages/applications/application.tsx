// One registered application: what programs are told of it, what it proves itself with, where sign-ins may answer, and
// the end of its access.

import type { ReactNode } from "react";
import { useParams } from "react-router";
import { ButtonLink } from "../../look/button-link.tsx";
import { Empty } from "../../look/empty.tsx";
import { timeText } from "../../look/format.ts";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { Status } from "../../look/status.tsx";
import { texts } from "../../strings/index.ts";
import { AppIdUri } from "./app-id-uri.tsx";
import { Certificates } from "./certificates.tsx";
import { Code } from "./code.tsx";
import { ConsentMissing } from "./consent.tsx";
import { EndAccess } from "./end-access.tsx";
import { IdentityFacts } from "./identity-facts.tsx";
import { Keys } from "./keys.tsx";
import { RedirectUris } from "./redirect-uris.tsx";
import { managementPath, useApplications, type Application } from "./use-application.ts";

export function Component(): ReactNode {
  const { applicationId } = useParams();
  const applications = useApplications();
  const { title, unknown, confirmation } = texts.applications;
  const application = applications.data?.find(({ appId }) => appId === applicationId);
  return (
    <Page title={application?.displayName ?? title}>
      <Reading of={applications} lines={10}>
        {() => (application
          ? <Parts application={application} />
          : <Empty title={unknown.title} text={unknown.text} action={<ButtonLink to={managementPath}>{confirmation.back}</ButtonLink>} />)}
      </Reading>
    </Page>
  );
}

function Parts({ application }: { readonly application: Application }): ReactNode {
  const { types, registered, consent, confirmation, keys } = texts.applications;
  const { appId, type, registeredDate, partnerCenterConsent } = application;
  return (
    <>
      <ConsentMissing application={application} />
      <Section title={confirmation.values}>
        <IdentityFacts application={application} more={[
          { label: texts.applications.directory.type, value: types[type] },
          { label: registered.since, value: timeText(registeredDate) },
          {
            label: consent.label,
            value: <Status tone={partnerCenterConsent ? "good" : "warning"}>{partnerCenterConsent ? consent.granted : consent.missing}</Status>,
          },
        ]} />
      </Section>
      <Section title={keys.title} lead={type === "web" ? keys.lead : undefined}><Keys application={application} /></Section>
      {type === "web" && <Certificates application={application} />}
      {/* A form begins anew with another application. */}
      <RedirectUris key={`uris ${appId}`} application={application} />
      <AppIdUri key={`name ${appId}`} application={application} />
      <Code application={application} />
      <EndAccess application={application} />
    </>
  );
}
