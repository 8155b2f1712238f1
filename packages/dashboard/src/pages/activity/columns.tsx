// The columns of the activity log, and what a record is called.

import { Text } from "@fluentui/react-components";
import type { Item } from "../../api/operation.ts";
import type { Column } from "../../list/column.ts";
import { timeText } from "../../look/format.ts";
import { Status, type Tone } from "../../look/status.tsx";
import { TextLink } from "../../look/text-link.tsx";
import { texts } from "../../strings/index.ts";
import style from "./activity.module.css";

export type AuditRecord = Item<"audit.records.list">;

export const statusTones: Readonly<Record<AuditRecord["operationStatus"], Tone>> = { succeeded: "good", failed: "bad", progress: "busy", decline: "warning" };

export const actionText = ({ operationType }: Pick<AuditRecord, "operationType">): string => texts.activity.operations[operationType];

const recordPath = ({ id }: Pick<AuditRecord, "id">): string => `/account-settings/activity-log/${encodeURIComponent(id)}`;

export function columnsOf(nameOf: (applicationId: string) => string): readonly Column<AuditRecord>[] {
  const words = texts.activity;
  const byText = ({ userPrincipalName, applicationId }: AuditRecord) => userPrincipalName ?? nameOf(applicationId);
  return [
    {
      // In files and for the search as the API has it, which sorts and is the same in every language.
      id: "date", label: words.date, text: ({ operationDate }) => operationDate,
      show: (record) => <TextLink to={recordPath(record)}>{timeText(record.operationDate)}</TextLink>,
    },
    { id: "customer", label: words.affected, text: ({ customerName, customerId }) => customerName ?? customerId ?? words.ownAccount },
    { id: "action", label: words.action, text: actionText },
    {
      id: "by", label: words.by, text: byText,
      show: (record) => (
        <span className={style.by}>
          <span>{byText(record)}</span>
          {record.userPrincipalName !== undefined && <Text size={200} className={style.through}>{nameOf(record.applicationId)}</Text>}
        </span>
      ),
    },
    {
      id: "status", label: words.status, text: ({ operationStatus }) => words.statuses[operationStatus],
      show: ({ operationStatus }) => <Status tone={statusTones[operationStatus]}>{words.statuses[operationStatus]}</Status>,
    },
    { id: "resourceType", label: words.resourceType, text: ({ resourceType }) => words.resourceTypes[resourceType], isExtra: true },
    { id: "application", label: words.application, text: ({ applicationId }) => applicationId, isExtra: true },
    { id: "customerId", label: words.customer, text: ({ customerId }) => customerId ?? "", isExtra: true },
    { id: "correlation", label: words.correlation, text: ({ originalCorrelationId }) => originalCorrelationId, isExtra: true },
  ];
}
