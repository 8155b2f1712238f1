// Tenants: the account's directory and its domains.

import type { ReactNode } from "react";
import { useRead } from "../../api/use-operation.ts";
import { Facts } from "../../look/facts.tsx";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { tenantsList } from "../../operations/tenants.ts";
import { texts } from "../../strings/index.ts";
import { Domains } from "./domains.tsx";

export function Component(): ReactNode {
  const words = texts.settings.tenants;
  const tenants = useRead(tenantsList, {});
  return (
    <Page title={words.title} lead={words.lead}>
      <Reading of={tenants} lines={4}>
        {(all) => all.map(({ tenantId, accountId, kind, cloud, domain }) => (
          <Section key={tenantId} title={words.directory}>
            <Facts facts={[
              { label: words.tenantId, value: tenantId, copy: tenantId },
              { label: words.accountId, value: accountId, copy: accountId },
              { label: words.domain, value: domain, copy: domain },
              { label: words.kind, value: words.kinds[kind] },
              { label: words.cloud, value: texts.frame.cloud[cloud] },
            ]} />
          </Section>
        ))}
      </Reading>
      <Domains />
    </Page>
  );
}
