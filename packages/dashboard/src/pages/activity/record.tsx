// One record of the activity log: what happened, and the resource before and after it.

import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useRead } from "../../api/use-operation.ts";
import { Facts, type Fact } from "../../look/facts.tsx";
import { timeText } from "../../look/format.ts";
import { Page } from "../../look/page.tsx";
import { Reading } from "../../look/reading.tsx";
import { Section } from "../../look/section.tsx";
import { Status } from "../../look/status.tsx";
import { auditRecordsGet } from "../../operations/audit.ts";
import { texts } from "../../strings/index.ts";
import { actionText, statusTones, type AuditRecord } from "./columns.tsx";
import { Values } from "./values.tsx";
import { useApplicationName } from "./use-applications.ts";

export function Component(): ReactNode {
  const { auditId = "" } = useParams();
  const words = texts.activity.record;
  const record = useRead(auditRecordsGet, { params: { auditId } });
  return (
    <Page title={record.data ? actionText(record.data) : words.title} lead={record.data && timeText(record.data.operationDate)}>
      <Reading of={record} lines={10}>
        {(value) => (
          <>
            <Section title={words.facts}><RecordFacts of={value} /></Section>
            {value.customizedData.length > 0 && (
              <Section title={words.details}><Facts facts={value.customizedData.map((one) => ({ label: one.key, value: one.value }))} /></Section>
            )}
            <Section title={words.values} lead={words.valuesLead}><Values before={value.resourceOldValue} after={value.resourceNewValue} /></Section>
          </>
        )}
      </Reading>
    </Page>
  );
}

function RecordFacts({ of }: { readonly of: AuditRecord }): ReactNode {
  const words = texts.activity;
  const nameOf = useApplicationName();
  const customer: readonly Fact[] = of.customerId === undefined
    ? [{ label: words.affected, value: words.ownAccount }]
    : [{ label: words.affected, value: of.customerName }, { label: words.customer, value: of.customerId, copy: of.customerId }];
  return (
    <Facts facts={[
      { label: words.date, value: timeText(of.operationDate) },
      { label: words.status, value: <Status tone={statusTones[of.operationStatus]}>{words.statuses[of.operationStatus]}</Status> },
      ...customer,
      { label: words.resourceType, value: words.resourceTypes[of.resourceType] },
      { label: words.user, value: of.userPrincipalName },
      { label: words.application, value: nameOf(of.applicationId) },
      { label: words.correlation, value: of.originalCorrelationId, copy: of.originalCorrelationId },
    ]} />
  );
}
