// The part Registered application: each with what programs are told of it, and its keys (S-38, A-18).

import { Badge } from "@fluentui/react-components";
import { KeyMultipleRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { ButtonLink } from "../../look/button-link.tsx";
import { Empty } from "../../look/empty.tsx";
import { dateText } from "../../look/format.ts";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { TextLink } from "../../look/text-link.tsx";
import { fill, texts } from "../../strings/index.ts";
import style from "./applications.module.css";
import { ConsentMissing } from "./consent.tsx";
import { IdentityFacts } from "./identity-facts.tsx";
import { Keys } from "./keys.tsx";
import { pathOf, useApplications, type Application } from "./use-application.ts";

export function RegisteredApplications(): ReactNode {
  const applications = useApplications();
  const { registered: words } = texts.applications;
  return (
    <Section title={words.title} lead={words.lead}>
      <Reading of={applications}>
        {(registered) => (registered.length === 0
          ? <Empty icon={<KeyMultipleRegular />} title={words.empty} text={words.emptyText} />
          : registered.map((application) => <Registered key={application.appId} application={application} />))}
      </Reading>
    </Section>
  );
}

function Registered({ application }: { readonly application: Application }): ReactNode {
  const id = useId();
  const { types, registered: words } = texts.applications;
  const { appId, displayName, type, registeredDate } = application;
  return (
    <article className={style.application} aria-labelledby={id}>
      <div className={style.head}>
        <h3 id={id}><TextLink to={pathOf(appId)}>{displayName}</TextLink></h3>
        <Badge appearance="outline">{types[type]}</Badge>
        <span className={style.space} />
        <ButtonLink to={pathOf(appId)} size="small">{fill(words.manage, { name: displayName })}</ButtonLink>
      </div>
      <IdentityFacts application={application} more={[{ label: words.since, value: dateText(registeredDate) }]} />
      <ConsentMissing application={application} />
      <Keys application={application} />
    </article>
  );
}
